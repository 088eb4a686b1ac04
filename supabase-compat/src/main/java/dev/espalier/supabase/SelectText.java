// SPDX-License-Identifier: Apache-2.0
package dev.espalier.supabase;

/** The columns of a select as the client sends them: white space is left out, but for that between double quotes. */
final class SelectText {

    private static final String BEYOND_ASCII = "\u00a0\u1680\u2028\u2029\u202f\u205f\u3000\ufeff";

    private SelectText() {}

    static String of(String columns) {
        StringBuilder text = new StringBuilder(columns.length());
        boolean quoted = false;
        for (int i = 0; i < columns.length(); i++) {
            char c = columns.charAt(i);
            quoted ^= c == '"';
            if (quoted || !isSpace(c)) {
                text.append(c);
            }
        }
        return text.toString();
    }

    /** What JavaScript's {@code \s} matches. */
    private static boolean isSpace(char c) {
        return c == ' ' || (c >= '\t' && c <= '\r') || (c >= '\u2000' && c <= '\u200a') || BEYOND_ASCII.indexOf(c) >= 0;
    }
}
