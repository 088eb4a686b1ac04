// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.replay;

import java.util.Locale;

/** What two answers may differ in and still be the same. */
public enum Rule {
    /** Rows whose order the request leaves open, at the root or in an embed. */
    ROW_ORDER(Standing.ON, "rows without an order are compared as a set"),
    /** Rows that the order of the request does not tell apart. */
    TIES(Standing.ON, "rows that an order leaves equal may change places"),
    /** Details of a syntax error, PGRST100, which are a parser's own words; none is not some. */
    PARSE_DETAILS(Standing.ON, "details of a syntax error may be any text"),
    /** Numbers of the planner, and the status 200 or 206 that follows from them. */
    ESTIMATES(Standing.ON, "planned and estimated counts may be any number"),
    /** Plans. */
    PLANS(Standing.ON, "of a plan only status and headers are compared"),
    /** How the server ends a transaction. */
    TRANSACTION_END(Standing.ON, "how a transaction ended (tx=…) does not count"),
    /** Number literals. */
    NUMBERS(Standing.OFF, "numbers are compared by value: 1.50 is 1.5");

    /** How a rule is unless somebody says otherwise. */
    enum Standing {
        /** It holds. */
        ON,
        /** It does not. */
        OFF
    }

    private final Standing standing;
    private final String meaning;

    Rule(Standing standing, String meaning) {
        this.standing = standing;
        this.meaning = meaning;
    }

    Standing standing() {
        return standing;
    }

    /** What it lets pass, in a sentence. */
    public String meaning() {
        return meaning;
    }

    /** {@code row-order}. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
