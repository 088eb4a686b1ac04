// SPDX-License-Identifier: Apache-2.0
package dev.espalier.supabase;

import dev.espalier.request.Parameter;

/** Puts what is said of an embed where it belongs: {@code name=eq.Ann} of {@code clients} is {@code clients.name=eq.Ann}. */
final class Placing {

    private Placing() {}

    static Parameter within(String embed, Parameter parameter) {
        if (parameter instanceof Parameter.Comparison filter) {
            return new Parameter.Comparison(
                    embed + '.' + filter.column(),
                    filter.sense(),
                    filter.operator(),
                    filter.modifier(),
                    filter.operand());
        }
        if (parameter instanceof Parameter.Text text) {
            checkTree(embed, text.key());
            return new Parameter.Text(embed + '.' + text.key(), text.value());
        }
        if (parameter instanceof Parameter.Order order) {
            return new Parameter.Order(path(embed, order.path()), order.column(), order.direction(), order.nulls());
        }
        if (parameter instanceof Parameter.Bound bound) {
            return new Parameter.Bound(path(embed, bound.path()), bound.bound(), bound.rows());
        }
        if (parameter instanceof Parameter.Junction joined) {
            return new Parameter.Junction(path(embed, joined.path()), joined.sense(), joined.kind(), joined.filters());
        }
        throw new IllegalArgumentException("an embed has filters, orders and pages, not " + parameter);
    }

    /** {@code not.or=(…)} is a tree of the root's that is turned around, whatever embed is called {@code not}. */
    private static void checkTree(String embed, String key) {
        if (embed.equals("not") && (key.endsWith("or") || key.endsWith("and"))) {
            throw new IllegalArgumentException(
                    "PostgREST has no tree of filters for an embed that is called not; give it as or(any -> …)");
        }
    }

    private static String path(String embed, String inner) {
        return inner.isEmpty() ? embed : embed + '.' + inner;
    }
}
