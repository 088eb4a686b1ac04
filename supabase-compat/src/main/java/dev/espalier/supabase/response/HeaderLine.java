// SPDX-License-Identifier: Apache-2.0
package dev.espalier.supabase.response;

/** One line of a head, {@code x-brew: tea}, as a function wrote it, perhaps with words of a stranger. */
final class HeaderLine {

    private static final String SIGNS_OF_NAMES = "!#$%&'*+-.^_`|~";

    private HeaderLine() {}

    /** Whether it is one line and no more, whatever server sends it: a name of HTTP, and a value without ends of lines and NUL. */
    static boolean isOne(String name, String value) {
        return !name.isEmpty() && name.chars().allMatch(HeaderLine::isOfName) && isWithinOne(value);
    }

    /** Whether a text may stand in a line, as a value or the words of a status. */
    static boolean isWithinOne(String text) {
        return text.chars().noneMatch(c -> c == '\r' || c == '\n' || c == '\0');
    }

    private static boolean isOfName(int c) {
        return (c < 0x80 && Character.isLetterOrDigit(c)) || SIGNS_OF_NAMES.indexOf(c) >= 0;
    }
}
