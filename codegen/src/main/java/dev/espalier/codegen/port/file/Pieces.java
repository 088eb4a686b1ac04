// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.port.file;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;

/** Takes an expression of Java apart where it is not within parentheses or a literal. */
final class Pieces {

    private Pieces() {}

    /** {@code a.b(c).d()} as {@code a.b(c)}, {@code .d()}. */
    static List<String> atCalls(String text) {
        boolean lambda = text.matches("\\w+ -> .*");
        int start = lambda ? text.indexOf("-> ") + 3 : 0;
        List<Integer> dots = places(text, at -> at > start && text.charAt(at) == '.' && isCall(text, at));
        boolean isQualified =
                !dots.isEmpty() && text.substring(start, dots.get(0)).matches("\\w+");
        return cut(text, isQualified ? dots.subList(1, dots.size()) : dots, 0);
    }

    /** {@code a ? b : c} as {@code a}, {@code ? b}, {@code : c}. */
    static List<String> atOperators(String text, char operator) {
        List<String> parts = cut(
                text,
                places(
                        text,
                        at -> text.startsWith(" " + operator + " ", at)
                                || (operator == '?' && text.startsWith(" : ", at))),
                1);
        return parts;
    }

    static List<String> atCommas(String text) {
        List<String> parts = cut(text, places(text, at -> text.startsWith(", ", at)), 0);
        return parts.stream()
                .map(part -> part.startsWith(", ") ? part.substring(2) : part)
                .toList();
    }

    static int firstParenthesis(String text) {
        List<Integer> found = places(text, at -> text.charAt(at) == '(');
        return found.isEmpty() ? -1 : found.get(0);
    }

    private static boolean isCall(String text, int dot) {
        int at = dot + 1;
        while (at < text.length() && Character.isJavaIdentifierPart(text.charAt(at))) {
            at++;
        }
        return at > dot + 1 && at < text.length() && text.charAt(at) == '(';
    }

    private static List<String> cut(String text, List<Integer> places, int skipped) {
        List<String> parts = new ArrayList<>();
        int start = 0;
        for (int place : places) {
            parts.add(text.substring(start, place));
            start = place + skipped;
        }
        parts.add(text.substring(start));
        return parts;
    }

    private static List<Integer> places(String text, IntPredicate wanted) {
        List<Integer> found = new ArrayList<>();
        int depth = 0;
        boolean quoted = false;
        for (int at = 0; at < text.length(); at++) {
            char letter = text.charAt(at);
            if (quoted && letter == '\\') {
                at++;
            } else if (letter == '"') {
                quoted = !quoted;
            } else if (!quoted) {
                if (depth == 0 && wanted.test(at)) {
                    found.add(at);
                }
                depth += letter == '(' ? 1 : letter == ')' ? -1 : 0;
            }
        }
        return found;
    }
}
