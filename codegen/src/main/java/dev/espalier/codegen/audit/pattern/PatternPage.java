// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.audit.pattern;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The pages of the manual's catalogue of patterns: what somebody wants to do. */
public enum PatternPage {
    /** {@code single} and {@code maybeSingle}. */
    READ_ONE_ROW,
    /** All rows that filters find. */
    READ_A_LIST,
    /** {@code limit} and {@code range}. */
    PAGE_AND_COUNT,
    /** Patterns of text, full text, lists, ranges, and {@code or}. */
    SEARCH,
    /** Anything but rows as JSON. */
    OTHER_FORMATS,
    /** {@code insert} and {@code update}. */
    WRITE,
    /** The same, and what became of the rows. */
    WRITE_AND_READ_BACK,
    /** {@code upsert}. */
    UPSERT,
    /** {@code delete}. */
    DELETE,
    /** {@code rpc}. */
    CALL_FUNCTIONS;

    private static final Set<String> ONE = Set.of("single", "maybeSingle");
    private static final Set<String> FORMATS = Set.of("csv", "geojson", "explain", "stripNulls");
    private static final Set<String> PAGES = Set.of("limit", "range");
    private static final Set<String> FOUND = Set.of(
            "or",
            "like",
            "ilike",
            "likeAllOf",
            "likeAnyOf",
            "ilikeAllOf",
            "ilikeAnyOf",
            "regexMatch",
            "regexIMatch",
            "textSearch",
            "contains",
            "containedBy",
            "overlaps",
            "rangeGt",
            "rangeGte",
            "rangeLt",
            "rangeLte",
            "rangeAdjacent");

    /** The page of a pattern, whether or not the catalogue has it: {@code select.eq.single} is about one row. */
    public static PatternPage of(String pattern) {
        List<String> calls = Patterns.calls(pattern);
        return switch (calls.get(0)) {
            case "rpc" -> CALL_FUNCTIONS;
            case "upsert" -> UPSERT;
            case "delete" -> DELETE;
            case "insert", "update" -> calls.contains("select") ? WRITE_AND_READ_BACK : WRITE;
            default -> ofRead(calls);
        };
    }

    private static PatternPage ofRead(List<String> calls) {
        if (calls.stream().anyMatch(FORMATS::contains)) {
            return OTHER_FORMATS;
        }
        if (calls.stream().anyMatch(ONE::contains)) {
            return READ_ONE_ROW;
        }
        if (calls.stream().anyMatch(FOUND::contains)) {
            return SEARCH;
        }
        return calls.stream().anyMatch(PAGES::contains) ? PAGE_AND_COUNT : READ_A_LIST;
    }

    /** Its name in links: {@code read-one-row}. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
