// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.generate;

import java.util.List;

/**
 * What became of files.
 *
 * @param changed new, or with another text
 * @param unchanged the same as before, and not touched
 * @param deleted of a generation before, and not made any more
 * @param left what has neither class nor constant, and why, in sentences
 */
public record Written(int changed, int unchanged, int deleted, List<String> left) {

    /** Keeps a copy of the sentences. */
    public Written {
        left = List.copyOf(left);
    }

    Written and(Written other) {
        return new Written(changed + other.changed, unchanged + other.unchanged, deleted + other.deleted, left);
    }

    Written leaving(List<String> sentences) {
        return new Written(changed, unchanged, deleted, sentences);
    }
}
