// SPDX-License-Identifier: Apache-2.0
package dev.espalier.parse;

/** What PostgREST takes for white space around a name: control blanks and every space of Unicode, the unbreakable ones too. */
final class Blanks {

    private Blanks() {}

    static String strip(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && isBlank(text.charAt(start))) {
            start++;
        }
        while (start < end && isBlank(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }

    /** Every blank is one UTF-16 unit. */
    private static boolean isBlank(char c) {
        return (c >= '\t' && c <= '\r') || Character.getType(c) == Character.SPACE_SEPARATOR;
    }
}
