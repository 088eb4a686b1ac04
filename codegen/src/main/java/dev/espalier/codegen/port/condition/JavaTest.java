// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.port.condition;

/**
 * A test in Java.
 *
 * @param text the expression
 * @param strength how strongly it holds together
 */
public record JavaTest(String text, Strength strength) {

    /** How strongly an expression holds together, the weakest first. */
    enum Strength {
        /** {@code a || b}. */
        OR,
        /** {@code a && b}. */
        AND,
        /** {@code a == b}. */
        COMPARISON,
        /** {@code a}, {@code !a}, {@code a.b()}. */
        ATOM
    }

    static JavaTest atom(String text) {
        return new JavaTest(text, Strength.ATOM);
    }

    static JavaTest comparison(String text) {
        return new JavaTest(text, Strength.COMPARISON);
    }

    JavaTest and(JavaTest other) {
        return equals(other)
                ? this
                : new JavaTest(within(Strength.AND) + " && " + other.within(Strength.AND), Strength.AND);
    }

    JavaTest or(JavaTest other) {
        return equals(other)
                ? this
                : new JavaTest(within(Strength.OR) + " || " + other.within(Strength.OR), Strength.OR);
    }

    JavaTest negated() {
        if (strength == Strength.ATOM && text.startsWith("!")) {
            return atom(text.substring(1));
        }
        if (strength == Strength.COMPARISON && text.contains(" != null")) {
            return comparison(text.replace(" != null", " == null"));
        }
        if (strength == Strength.COMPARISON && text.contains(" == null")) {
            return comparison(text.replace(" == null", " != null"));
        }
        return atom("!" + within(Strength.ATOM));
    }

    private String within(Strength needed) {
        return strength.compareTo(needed) < 0 ? "(" + text + ")" : text;
    }
}
