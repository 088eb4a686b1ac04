// SPDX-License-Identifier: Apache-2.0
package dev.espalier.query;

import java.util.Optional;

/** The right side of a filter: an operator and the slot of its value. */
public sealed interface Test {

    /**
     * {@code eq.8}, {@code like(any).{a*,b*}}, {@code cs.{x}}, {@code isdistinct.y}.
     *
     * @param operator which one
     * @param quantifier any, all or none
     * @param slot where the value is
     */
    record Compare(Operator operator, Quantifier quantifier, int slot) implements Test {}

    /** {@code in.(a,b)}: the list is in the slot. */
    record In(int slot) implements Test {}

    /** {@code is.null}: a keyword, which is structure and no value. */
    record Is(Keyword keyword) implements Test {}

    /**
     * {@code plfts(english).cat}.
     *
     * @param operator which way to read the query
     * @param configuration a text-search configuration, when given
     * @param slot where the query is
     */
    record Search(Operator operator, Optional<TypeName> configuration, int slot) implements Test {}

    /** {@code (any)}, {@code (all)}. */
    enum Quantifier {
        /** The value is compared as a whole. */
        NONE,
        /** True for one element at least. */
        ANY,
        /** True for every element. */
        ALL
    }

    /** What {@code is} tests for; any case on the wire. */
    enum Keyword {
        /** {@code is.null}. */
        NULL("null"),
        /** {@code is.not_null}. */
        NOT_NULL("not_null"),
        /** {@code is.true}. */
        TRUE("true"),
        /** {@code is.false}. */
        FALSE("false"),
        /** {@code is.unknown}. */
        UNKNOWN("unknown");

        private final String token;

        Keyword(String token) {
            this.token = token;
        }

        /** As on the wire, in lower case. */
        public String token() {
            return token;
        }
    }
}
