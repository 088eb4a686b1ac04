// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.audit.way;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What an argument is to its call: whether it decides what the statement is, or is a value in it. */
enum Part {
    /** The name of a table, a function, a column, an operator; the text of a select: it decides. */
    NAME,
    /** What a column is compared with. */
    VALUE,
    /** {@code true}, {@code false} or {@code null}. */
    TRUTH,
    /** Values that a column is compared with. */
    LIST,
    /** Elements of an array, or its text. */
    ELEMENTS,
    /** What an operator takes that is written as text. */
    OPERAND,
    /** A number of rows. */
    NUMBER,
    /** The text of {@code or}: its columns decide, its values do not. */
    FILTERS,
    /** A row or rows to write: the columns decide. */
    ROWS,
    /** Columns and what they are compared with: the columns decide. */
    MATCH,
    /** Arguments of a function: their names decide. */
    ARGUMENTS,
    /** Options: all of them decide. */
    OPTIONS;

    private static final Map<String, List<Part>> PARTS = parts();

    /** The parts of a method's arguments; of a method that is not known none. */
    static List<Part> of(String method) {
        return PARTS.getOrDefault(method, List.of());
    }

    /** Whether a call may go without it. */
    boolean mayBeAbsent() {
        return this == NAME || this == ARGUMENTS || this == OPTIONS;
    }

    /** What it is called where it is not known: {@code column of eq}. */
    String words(String method) {
        return switch (this) {
            case NAME ->
                switch (method) {
                    case "from" -> "table";
                    case "rpc" -> "function";
                    case "schema", "select" -> method;
                    default -> "column of " + method;
                };
            case OPTIONS -> "options of " + method;
            case ARGUMENTS -> "arguments of " + method;
            case MATCH -> "columns of " + method;
            case FILTERS -> "text of " + method;
            default -> "value of " + method;
        };
    }

    private static Map<String, List<Part>> parts() {
        Map<String, List<Part>> parts = new HashMap<>();
        add(parts, "from schema", NAME);
        add(parts, "rpc", NAME, ARGUMENTS, OPTIONS);
        add(parts, "select order", NAME, OPTIONS);
        add(parts, "insert upsert update", ROWS, OPTIONS);
        add(parts, "delete explain", OPTIONS);
        add(parts, "eq neq gt gte lt lte isDistinct like ilike regexMatch regexIMatch", NAME, VALUE);
        add(parts, "rangeGt rangeGte rangeLt rangeLte rangeAdjacent", NAME, VALUE);
        add(parts, "textSearch", NAME, VALUE, OPTIONS);
        add(parts, "is", NAME, TRUTH);
        add(parts, "in notIn likeAllOf likeAnyOf ilikeAllOf ilikeAnyOf", NAME, LIST);
        add(parts, "contains containedBy overlaps", NAME, ELEMENTS);
        add(parts, "not filter", NAME, NAME, OPERAND);
        add(parts, "match", MATCH);
        add(parts, "or", FILTERS, OPTIONS);
        add(parts, "limit", NUMBER, OPTIONS);
        add(parts, "range", NUMBER, NUMBER, OPTIONS);
        add(parts, "maxAffected", NUMBER);
        return Map.copyOf(parts);
    }

    private static void add(Map<String, List<Part>> parts, String names, Part... of) {
        for (String name : names.split(" ", -1)) {
            parts.put(name, List.of(of));
        }
    }
}
