// SPDX-License-Identifier: Apache-2.0
package dev.espalier.docs.block.pattern;

import dev.espalier.codegen.audit.Trap;
import dev.espalier.codegen.audit.pattern.Patterns;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The traps that chains of a pattern can stand in, by the calls that they have. */
final class PatternTraps {

    /** Any chain can be sent in vain, by turns, or not at all. */
    static final Set<Trap> OF_ALL = Set.of(Trap.ERROR_IGNORED, Trap.NEVER_SENT, Trap.CHAIN_IN_LOOP);

    private static final Set<String> COMPARING = Set.of("eq", "neq", "gt", "gte", "lt", "lte", "isDistinct");
    private static final Set<String> PATTERNS =
            Set.of("like", "ilike", "likeAllOf", "likeAnyOf", "ilikeAllOf", "ilikeAnyOf");
    private static final Set<String> WITH_NULL = Set.of("like", "ilike", "in", "notIn", "not", "filter", "match");
    private static final Set<String> PAGES = Set.of("limit", "range");
    private static final Set<String> ONE = Set.of("single", "maybeSingle");
    private static final Set<String> NO_FILTERS = Set.of(
            "select",
            "insert",
            "upsert",
            "update",
            "delete",
            "rpc",
            "from",
            "order",
            "limit",
            "range",
            "single",
            "maybeSingle",
            "csv",
            "geojson",
            "explain",
            "stripNulls",
            "maxAffected",
            "rollback",
            "or",
            "match");

    private PatternTraps() {}

    /** Those of a pattern, in their order, less those of all. */
    static List<Trap> of(String pattern) {
        List<String> calls = Patterns.calls(pattern);
        return Stream.of(Trap.values())
                .filter(trap -> !OF_ALL.contains(trap) && canStand(trap, calls))
                .toList();
    }

    private static boolean canStand(Trap trap, List<String> calls) {
        String verb = calls.get(0);
        return switch (trap) {
            case ERROR_IGNORED, NEVER_SENT, CHAIN_IN_LOOP -> true;
            case EQ_NULL -> any(calls, COMPARING) || any(calls, WITH_NULL);
            case DATE_AS_TEXT -> any(calls, COMPARING);
            case PATTERN_TEMPLATE -> any(calls, PATTERNS);
            case OR_TEMPLATE -> calls.contains("or");
            case UNFILTERED_WRITE -> changes(verb);
            case WRITES_WITHOUT_TRANSACTION, READ_THEN_WRITE -> writes(verb);
            case UNDEFINED_IN_ROW -> writes(verb) && !verb.equals("delete");
            case UPSERT_WITHOUT_KEY -> verb.equals("upsert");
            case LIMITED_WRITE -> changes(verb) && any(calls, PAGES);
            case SINGLE_NOT_UNIQUE -> !verb.equals("rpc") && any(calls, ONE);
            case EMBED_FILTER -> verb.equals("select") && isFiltered(calls);
            case PAGE_WITHOUT_ORDER -> verb.equals("select") && any(calls, PAGES) && !calls.contains("order");
            case UNBOUNDED_READ -> verb.equals("select") && !isBounded(calls);
        };
    }

    private static boolean isBounded(List<String> calls) {
        return any(calls, PAGES) || any(calls, ONE) || calls.contains("explain");
    }

    /** By a column that may be one of an embed; {@code or} says otherwise whose its columns are. */
    private static boolean isFiltered(List<String> calls) {
        return calls.stream().anyMatch(call -> !NO_FILTERS.contains(call));
    }

    private static boolean writes(String verb) {
        return changes(verb) || verb.equals("insert") || verb.equals("upsert");
    }

    private static boolean changes(String verb) {
        return verb.equals("update") || verb.equals("delete");
    }

    private static boolean any(List<String> calls, Set<String> names) {
        return calls.stream().anyMatch(names::contains);
    }
}
