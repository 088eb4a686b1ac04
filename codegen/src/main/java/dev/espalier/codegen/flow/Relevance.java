// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.flow;

import java.util.regex.Pattern;

/** Whether a text can have part in a chain at all; cheap, and never too strict. */
final class Relevance {
    private static final Pattern BEGINNING =
            Pattern.compile("\\b(from|rpc)\\b['\"`]?\\s*[\\])}]*\\s*(\\?\\.)?\\s*[(<,}\\]=:.]");

    private Relevance() {}

    /** Whether a chain may begin in a text. */
    static boolean mayBegin(String text) {
        return BEGINNING.matcher(text).find();
    }
}
