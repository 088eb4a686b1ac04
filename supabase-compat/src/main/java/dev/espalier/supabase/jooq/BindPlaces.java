// SPDX-License-Identifier: Apache-2.0
package dev.espalier.supabase.jooq;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the places of binds in SQL as JDBC does: question marks that are neither doubled nor within quotes or comments.
 *
 * <pre>
 * text    = "'" *( any but ' | "''" ) "'" | ( "E" | "e" ) "'" *( any but ' and \ | "\" any | "''" ) "'"
 * name    = '"' *( any but " ) '"'
 * dollar  = "$" [ tag ] "$" … the same again
 * comment = "--" … end of line | "/*" … "*" "/"                       ; the second kind may have others in it
 * </pre>
 */
final class BindPlaces {

    private static final Pattern DOLLAR = Pattern.compile("\\$(?:[\\p{L}_][\\p{L}\\p{N}_]*)?\\$");

    private final String sql;

    private BindPlaces(String sql) {
        this.sql = sql;
    }

    /**
     * The SQL, cut at its binds.
     *
     * @throws IllegalArgumentException when it has more or fewer places than binds, or ends within quotes or a comment
     */
    static List<String> pieces(String sql, int binds) {
        List<String> pieces = new BindPlaces(sql).cut();
        if (pieces.size() != binds + 1) {
            throw new IllegalArgumentException("a condition has " + binds + " binds and " + (pieces.size() - 1)
                    + " places for them; an operator with a question mark is written with two: " + sql);
        }
        return pieces;
    }

    private List<String> cut() {
        List<String> pieces = new ArrayList<>();
        int start = 0;
        int at = 0;
        while (at < sql.length()) {
            int next = after(at);
            if (next == at + 1 && sql.charAt(at) == '?') {
                pieces.add(sql.substring(start, at));
                start = next;
            }
            at = next;
        }
        pieces.add(sql.substring(start));
        return pieces;
    }

    /** The place after one character, or after all that is within quotes or a comment that begins here. */
    private int after(int at) {
        return switch (sql.charAt(at)) {
            case '?' -> sql.startsWith("??", at) ? at + 2 : at + 1;
            case '\'' -> afterQuote(at, isEscaping(at));
            case '"' -> afterQuote(at, false);
            case '$' -> afterDollar(at);
            case '-' -> sql.startsWith("--", at) ? afterFirst("\n", at, at) : at + 1;
            case '/' -> sql.startsWith("/*", at) ? afterBlock(at) : at + 1;
            default -> at + 1;
        };
    }

    /** A doubled quote ends and begins. */
    private int afterQuote(int from, boolean escaping) {
        char quote = sql.charAt(from);
        int at = from + 1;
        while (at < sql.length() && sql.charAt(at) != quote) {
            at += escaping && sql.charAt(at) == '\\' ? 2 : 1;
        }
        return within(at + 1, from);
    }

    private boolean isEscaping(int quote) {
        boolean prefixed = quote > 0 && "eE".indexOf(sql.charAt(quote - 1)) >= 0;
        return prefixed && !isPartOfName(quote - 2);
    }

    private int afterDollar(int from) {
        Matcher tag = DOLLAR.matcher(sql).region(from, sql.length());
        return isPartOfName(from - 1) || !tag.lookingAt() ? from + 1 : afterFirst(tag.group(), tag.end(), from);
    }

    private int afterBlock(int from) {
        int depth = 0;
        int at = from;
        do {
            int step = sql.startsWith("/*", at) ? 1 : sql.startsWith("*/", at) ? -1 : 0;
            depth += step;
            at += step == 0 ? 1 : 2;
        } while (depth > 0 && at < sql.length());
        return within(depth > 0 ? sql.length() + 1 : at, from);
    }

    private int afterFirst(String end, int at, int from) {
        int found = sql.indexOf(end, at);
        return within(found < 0 ? sql.length() + 1 : found + end.length(), from);
    }

    private int within(int after, int from) {
        if (after > sql.length()) {
            throw new IllegalArgumentException(
                    "a condition ends within the quotes or the comment that begin here: " + sql.substring(from));
        }
        return after;
    }

    private boolean isPartOfName(int at) {
        return at >= 0 && (Character.isLetterOrDigit(sql.charAt(at)) || "_$".indexOf(sql.charAt(at)) >= 0);
    }
}
