// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.flow;

import static java.util.Map.entry;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** The methods of supabase-js's query builders, and what their arguments say. */
final class Methods {
    /** What an argument says. */
    enum Says {
        /** A table's name. */
        TABLE("table"),
        /** A function's name. */
        FUNCTION("function"),
        /** A schema's name. */
        SCHEMA("schema"),
        /** What is selected. */
        SELECT("select"),
        /** A column's name. */
        COLUMN("column of "),
        /** An operator. */
        OPERATOR("operator of "),
        /** Filters as a text. */
        FILTERS("filters of "),
        /** Names and values. */
        NAMES("columns of "),
        /** Arguments of a function, by their names. */
        ARGUMENTS("arguments of "),
        /** Options. */
        OPTIONS("options of "),
        /** A value, which need not be known. */
        VALUE("");

        private final String words;

        Says(String words) {
            this.words = words;
        }

        String of(String method) {
            return words.endsWith(" ") ? words + method : words;
        }
    }

    private static final Set<String> ON_TABLE = Set.of("select", "insert", "upsert", "update", "delete");

    private static final List<Says> COMPARISON = List.of(Says.COLUMN, Says.VALUE);
    private static final List<Says> NOTHING = List.of();

    private static final Map<String, List<Says>> ARGUMENTS = Map.ofEntries(
            entry("schema", List.of(Says.SCHEMA)),
            entry("from", List.of(Says.TABLE)),
            entry("rpc", List.of(Says.FUNCTION, Says.ARGUMENTS, Says.OPTIONS)),
            entry("select", List.of(Says.SELECT, Says.OPTIONS)),
            entry("insert", List.of(Says.VALUE, Says.OPTIONS)),
            entry("upsert", List.of(Says.VALUE, Says.OPTIONS)),
            entry("update", List.of(Says.VALUE, Says.OPTIONS)),
            entry("delete", List.of(Says.OPTIONS)),
            entry("eq", COMPARISON),
            entry("neq", COMPARISON),
            entry("gt", COMPARISON),
            entry("gte", COMPARISON),
            entry("lt", COMPARISON),
            entry("lte", COMPARISON),
            entry("like", COMPARISON),
            entry("ilike", COMPARISON),
            entry("likeAllOf", COMPARISON),
            entry("likeAnyOf", COMPARISON),
            entry("ilikeAllOf", COMPARISON),
            entry("ilikeAnyOf", COMPARISON),
            entry("regexMatch", COMPARISON),
            entry("regexIMatch", COMPARISON),
            entry("is", COMPARISON),
            entry("isDistinct", COMPARISON),
            entry("in", COMPARISON),
            entry("notIn", COMPARISON),
            entry("contains", COMPARISON),
            entry("containedBy", COMPARISON),
            entry("overlaps", COMPARISON),
            entry("rangeGt", COMPARISON),
            entry("rangeGte", COMPARISON),
            entry("rangeLt", COMPARISON),
            entry("rangeLte", COMPARISON),
            entry("rangeAdjacent", COMPARISON),
            entry("textSearch", List.of(Says.COLUMN, Says.VALUE, Says.OPTIONS)),
            entry("match", List.of(Says.NAMES)),
            entry("not", List.of(Says.COLUMN, Says.OPERATOR, Says.VALUE)),
            entry("filter", List.of(Says.COLUMN, Says.OPERATOR, Says.VALUE)),
            entry("or", List.of(Says.FILTERS, Says.OPTIONS)),
            entry("order", List.of(Says.COLUMN, Says.OPTIONS)),
            entry("limit", List.of(Says.VALUE, Says.OPTIONS)),
            entry("range", List.of(Says.VALUE, Says.VALUE, Says.OPTIONS)),
            entry("abortSignal", NOTHING),
            entry("single", NOTHING),
            entry("maybeSingle", NOTHING),
            entry("csv", NOTHING),
            entry("geojson", NOTHING),
            entry("explain", List.of(Says.OPTIONS)),
            entry("rollback", NOTHING),
            entry("maxAffected", NOTHING),
            entry("returns", NOTHING),
            entry("overrideTypes", NOTHING),
            entry("throwOnError", NOTHING),
            entry("stripNulls", NOTHING),
            entry("setHeader", NOTHING),
            entry("retry", NOTHING),
            entry("cs", COMPARISON),
            entry("cd", COMPARISON),
            entry("ov", COMPARISON),
            entry("fts", COMPARISON),
            entry("plfts", COMPARISON),
            entry("phfts", COMPARISON),
            entry("wfts", COMPARISON));

    private Methods() {}

    /** Whether it is a method of what {@code from} gives. */
    static boolean isOnTable(String method) {
        return ON_TABLE.contains(method);
    }

    /** Whether it is a method of a query that is being built. */
    static boolean isKnown(String method) {
        return ARGUMENTS.containsKey(method)
                && !method.equals("from")
                && !method.equals("rpc")
                && !method.equals("schema");
    }

    /** What an argument says; a value where nothing else is known. */
    static Says says(String method, int argument) {
        List<Says> arguments = ARGUMENTS.getOrDefault(method, NOTHING);
        return argument < arguments.size() ? arguments.get(argument) : Says.VALUE;
    }
}
