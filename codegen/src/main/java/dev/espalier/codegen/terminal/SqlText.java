// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.terminal;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** SQL with keywords, literals and the marks of its binds in colour; the text itself stays as it is. */
public final class SqlText {

    /** A quoted name, a doubled question mark (an operator's), a literal, a keyword, the mark of a bind. */
    private static final Pattern TOKEN = Pattern.compile(
            "\"(?:[^\"]|\"\")*+\"|\\?\\?|(?<literal>'(?:[^']|'')*+'|\\b\\d+\\b)|(?<word>\\b[a-z_]+\\b)|(?<mark>\\?)");

    private static final int LITERAL = 1;
    private static final int WORD = 2;
    private static final int MARK = 3;

    private SqlText() {}

    /** The lines of the statement, painted. */
    public static List<String> lines(String sql, Palette palette) {
        return TOKEN.matcher(Visible.lines(sql))
                .replaceAll(token -> Matcher.quoteReplacement(painted(token, palette)))
                .lines()
                .toList();
    }

    private static String painted(MatchResult token, Palette palette) {
        if (token.group(LITERAL) != null) {
            return palette.paint(Ink.TEXT, token.group());
        }
        if (token.group(WORD) != null) {
            return palette.paint(Ink.KEYWORD, token.group());
        }
        return token.group(MARK) != null ? palette.paint(Ink.MARK, token.group()) : token.group();
    }

    /** For each mark of a bind, in order, the line that it stands on: {@code and "bookings"."status" = any (?)}. */
    public static List<String> linesOfMarks(String sql) {
        return TOKEN.matcher(sql)
                .results()
                .filter(token -> token.group(MARK) != null)
                .map(token -> lineAt(sql, token.start()))
                .toList();
    }

    private static String lineAt(String sql, int offset) {
        int end = sql.indexOf('\n', offset);
        return sql.substring(sql.lastIndexOf('\n', offset) + 1, end < 0 ? sql.length() : end)
                .strip();
    }
}
