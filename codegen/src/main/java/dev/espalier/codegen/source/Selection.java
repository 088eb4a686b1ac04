// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.source;

import java.util.List;

/**
 * What is looked at in a folder.
 *
 * @param exclusions what is not, in the grammar of {@code .gitignore}: {@code legacy/}, {@code *.test.ts}
 * @param limit how many bytes a file may have
 */
public record Selection(List<String> exclusions, long limit) {
    /** Everything, of files of 5 MB at most. */
    public static final Selection EVERYTHING = new Selection(List.of(), 5_000_000);

    /** Copies the list. */
    public Selection {
        exclusions = List.copyOf(exclusions);
    }
}
