// SPDX-License-Identifier: Apache-2.0
package dev.espalier.query;

/** The operators of a filter, one row each: its token on the wire, what it takes, and whether {@code (any)} and {@code (all)} may follow. */
public enum Operator {
    /** Equal. */
    EQ("eq", Takes.VALUE_OR_QUANTIFIED),
    /** Not equal. */
    NEQ("neq", Takes.VALUE),
    /** Greater. */
    GT("gt", Takes.VALUE_OR_QUANTIFIED),
    /** Greater or equal. */
    GTE("gte", Takes.VALUE_OR_QUANTIFIED),
    /** Less. */
    LT("lt", Takes.VALUE_OR_QUANTIFIED),
    /** Less or equal. */
    LTE("lte", Takes.VALUE_OR_QUANTIFIED),
    /** Matches a pattern in which {@code *} stands for {@code %}. */
    LIKE("like", Takes.PATTERN),
    /** The same, whatever the case. */
    ILIKE("ilike", Takes.PATTERN),
    /** Matches a regular expression. */
    MATCH("match", Takes.VALUE_OR_QUANTIFIED),
    /** The same, whatever the case. */
    IMATCH("imatch", Takes.VALUE_OR_QUANTIFIED),
    /** Contains. */
    CS("cs", Takes.VALUE),
    /** Is contained by. */
    CD("cd", Takes.VALUE),
    /** Overlaps. */
    OV("ov", Takes.VALUE),
    /** Is strictly left of. */
    SL("sl", Takes.VALUE),
    /** Is strictly right of. */
    SR("sr", Takes.VALUE),
    /** Does not extend to the right of. */
    NXR("nxr", Takes.VALUE),
    /** Does not extend to the left of. */
    NXL("nxl", Takes.VALUE),
    /** Is adjacent to. */
    ADJ("adj", Takes.VALUE),
    /** Differs, NULL being a value. */
    ISDISTINCT("isdistinct", Takes.VALUE),
    /** Is one of. */
    IN("in", Takes.LIST),
    /** Is NULL, true, false or unknown. */
    IS("is", Takes.KEYWORD),
    /** Full text, in the query's own syntax. */
    FTS("fts", Takes.SEARCH),
    /** Full text, plain words. */
    PLFTS("plfts", Takes.SEARCH),
    /** Full text, a phrase. */
    PHFTS("phfts", Takes.SEARCH),
    /** Full text, as web search engines read it. */
    WFTS("wfts", Takes.SEARCH);

    private final String token;
    private final Takes takes;

    Operator(String token, Takes takes) {
        this.token = token;
        this.takes = takes;
    }

    /** As on the wire. */
    public String token() {
        return token;
    }

    /** What follows the token. */
    public Takes takes() {
        return takes;
    }

    /** What may follow an operator's token. */
    public enum Takes {
        /** {@code .value}. */
        VALUE,
        /** {@code .value} or {@code (any).{a,b}}. */
        VALUE_OR_QUANTIFIED,
        /** The same, with {@code *} read as {@code %}. */
        PATTERN,
        /** {@code .(a,b)}. */
        LIST,
        /** {@code .null}. */
        KEYWORD,
        /** {@code .query} or {@code (configuration).query}. */
        SEARCH;

        /** Whether {@code (any)} and {@code (all)} may follow. */
        public boolean quantified() {
            return this == VALUE_OR_QUANTIFIED || this == PATTERN;
        }
    }
}
