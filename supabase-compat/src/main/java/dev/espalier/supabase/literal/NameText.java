// SPDX-License-Identifier: Apache-2.0
package dev.espalier.supabase.literal;

/** Names as the grammars of requests read them: {@code full_name}, {@code "full name"}. */
public final class NameText {

    private NameText() {}

    /** A name, in double quotes where it is not plain. */
    public static String quoted(String name) {
        return isPlain(name) ? name : inQuotes(name);
    }

    /** A name in double quotes, which is no word of any grammar. */
    public static String inQuotes(String name) {
        return '"' + name.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    /** A letter or underscore, and letters, digits and underscores. */
    private static boolean isPlain(String name) {
        boolean plain = !name.isEmpty() && !isDigit(name.charAt(0));
        for (int i = 0; plain && i < name.length(); i++) {
            char c = name.charAt(i);
            plain = isDigit(c) || c == '_' || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
        }
        return plain;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
