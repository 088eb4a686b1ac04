// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.port.file;

import java.util.ArrayList;
import java.util.List;

/** Breaks statements into lines of 120 columns at the most, at calls and arguments; texts are never broken. */
public final class Wrapping {

    /** 120 columns, of which the body of a method leaves 8 empty. */
    private static final int WIDTH = 112;

    private static final int STEP = 8;
    private static final int DEEPEST = 12;

    private Wrapping() {}

    /**
     * A statement.
     *
     * @param indent blanks before it
     * @param before what stands before the expression: {@code return }
     * @param expression on one line
     * @param after what stands behind it: {@code ;}
     */
    public static String statement(int indent, String before, String expression, String after) {
        return " ".repeat(indent)
                + before
                + wrapped(expression, indent, indent + before.length(), after.length(), 0)
                + after;
    }

    /** Begins in that column; lines after the first have this indent and a step more. */
    private static String wrapped(String text, int indent, int column, int after, int depth) {
        if (column + text.length() + after <= WIDTH || depth > DEEPEST) {
            return text;
        }
        String line = "\n" + " ".repeat(indent + STEP);
        for (char operator : new char[] {'?', '+'}) {
            List<String> parts = Pieces.atOperators(text, operator);
            if (parts.size() > 1) {
                return String.join(line, each(parts, indent, after, depth));
            }
        }
        List<String> calls = Pieces.atCalls(text);
        if (calls.size() > 1) {
            return String.join(line, each(calls, indent, after, depth));
        }
        return arguments(text, indent, after, depth);
    }

    private static List<String> each(List<String> parts, int indent, int after, int depth) {
        List<String> lines = new ArrayList<>();
        for (int at = 0; at < parts.size(); at++) {
            int behind = at == parts.size() - 1 ? after : 0;
            lines.add(wrapped(parts.get(at), indent + STEP, indent + STEP, behind, depth + 1));
        }
        return lines;
    }

    /** {@code .eq(a, b)} with its arguments in lines of their own. */
    private static String arguments(String text, int indent, int after, int depth) {
        int open = Pieces.firstParenthesis(text);
        if (open < 0 || !text.endsWith(")")) {
            return text;
        }
        List<String> arguments = Pieces.atCommas(text.substring(open + 1, text.length() - 1));
        String line = "\n" + " ".repeat(indent + STEP);
        if (arguments.size() == 1 && arguments.get(0).isEmpty()) {
            return text;
        }
        String together = String.join(", ", arguments);
        boolean fits = indent + STEP + together.length() + 1 + after <= WIDTH;
        return text.substring(0, open + 1) + line
                + (fits ? together : String.join("," + line, each(arguments, indent, after + 1, depth))) + ")";
    }
}
