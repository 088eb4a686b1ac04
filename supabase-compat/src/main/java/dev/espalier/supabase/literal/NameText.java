// SPDX-License-Identifier: Apache-2.0
package dev.espalier.supabase.literal;

import java.util.regex.Pattern;

/** Names as the grammars of requests read them: {@code full_name}, {@code "full name"}. */
public final class NameText {

    private static final Pattern PLAIN = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*");

    private NameText() {}

    /** A name, in double quotes where it is not plain. */
    public static String quoted(String name) {
        return PLAIN.matcher(name).matches() ? name : inQuotes(name);
    }

    /** A name in double quotes, which is no word of any grammar. */
    public static String inQuotes(String name) {
        return '"' + name.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
