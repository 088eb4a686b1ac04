// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.javascript;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Finds the brace that closes another one in JavaScript between markup. Braces in strings, templates, comments and regular
 * expressions do not count. A slash behind the brace that opens ends a block. A quote that nothing closes on its line is an apostrophe of the markup.
 */
final class Braces {
    private static final String BEFORE_REGEX = "(,=:[!&|?{;";

    private final String text;
    private final Set<String> missing = new HashSet<>();
    private final Map<Character, Integer> open = new HashMap<>();
    private final int first;
    private int reached;
    private int at;

    private Braces(String text, int first) {
        this.text = text;
        this.first = first;
        this.at = first;
    }

    /**
     * Where the brace stands that closes the one at a place.
     *
     * @return -1 when none does
     */
    static int close(String text, int open) {
        return new Braces(text, open).close();
    }

    private int close() {
        int depth = 0;
        while (at < text.length()) {
            char next = text.charAt(at);
            if (next == '{') {
                depth++;
            } else if (next == '}') {
                depth--;
                if (depth == 0) {
                    return at;
                }
            } else {
                at = Math.max(at, last(next));
            }
            at++;
        }
        return -1;
    }

    /** The last character of what begins here, or -1 when that is no more than this character. */
    private int last(char next) {
        return switch (next) {
            case '\'', '"' -> quoted(next, Line.ONE);
            case '`' -> quoted(next, Line.MANY);
            case '/' -> slash();
            default -> -1;
        };
    }

    private int quoted(char quote, Line line) {
        int found = at < open.getOrDefault(quote, 0) ? -1 : closing(quote, line);
        if (found < 0) {
            open.merge(quote, reached, Math::max);
        }
        return found;
    }

    private int closing(char quote, Line line) {
        for (int read = at + 1; read < text.length(); read++) {
            char next = text.charAt(read);
            if (next == quote) {
                return read;
            }
            reached = read;
            if (next == '\n' && line == Line.ONE) {
                return -1;
            }
            read += next == '\\' ? 1 : 0;
        }
        return -1;
    }

    private int slash() {
        if (text.startsWith("/*", at)) {
            return found("*/") + 1;
        }
        boolean address = at > 0 && text.charAt(at - 1) == ':';
        if (text.startsWith("//", at)) {
            return address ? -1 : found("\n");
        }
        int before = at - 1;
        while (before >= 0 && Character.isWhitespace(text.charAt(before))) {
            before--;
        }
        boolean regex = before > first && BEFORE_REGEX.indexOf(text.charAt(before)) >= 0;
        return regex ? quoted('/', Line.ONE) : -1;
    }

    /** Where a sign is found, or -1; what is not found once is not looked for again. */
    private int found(String sign) {
        int found = missing.contains(sign) ? -1 : text.indexOf(sign, at + 2);
        if (found < 0) {
            missing.add(sign);
        }
        return found;
    }

    /** Over how many lines something may go. */
    private enum Line {
        ONE,
        MANY
    }
}
