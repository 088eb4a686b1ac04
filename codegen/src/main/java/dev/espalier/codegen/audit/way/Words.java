// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.audit.way;

/** Conditions in words. */
final class Words {
    private static final int LONGEST = 120;

    private Words() {}

    /** {@code status}, {@code !status}, {@code !(kind === 'all')}; what is very long is cut. */
    static String of(String source, boolean yes) {
        String line = source.strip().replaceAll("\\s+", " ");
        String text = line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "…";
        if (yes) {
            return text;
        }
        return text.matches("[\\w$.?]+") ? "!" + text : "!(" + text + ")";
    }
}
