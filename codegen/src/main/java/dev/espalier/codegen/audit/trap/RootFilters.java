// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.audit.trap;

import dev.espalier.codegen.audit.way.Way;
import dev.espalier.codegen.chain.Argument;
import dev.espalier.codegen.chain.ChainStep;
import dev.espalier.fixtures.json.JsonLiteral.JsonObject;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The filters of a way that say which rows of its table are meant. */
final class RootFilters {
    private static final Set<String> FILTERS = Set.of(
            "eq",
            "neq",
            "gt",
            "gte",
            "lt",
            "lte",
            "like",
            "ilike",
            "likeAllOf",
            "likeAnyOf",
            "ilikeAllOf",
            "ilikeAnyOf",
            "regexMatch",
            "regexIMatch",
            "is",
            "isDistinct",
            "in",
            "notIn",
            "contains",
            "containedBy",
            "rangeGt",
            "rangeGte",
            "rangeLt",
            "rangeLte",
            "rangeAdjacent",
            "overlaps",
            "textSearch",
            "match",
            "not",
            "or",
            "filter");

    private RootFilters() {}

    static boolean isFilter(ChainStep step) {
        return FILTERS.contains(step.method());
    }

    /** Whether there is one at all; a column that is not known may be the root's. */
    static boolean any(Way way) {
        return way.steps().stream().anyMatch(RootFilters::isOne);
    }

    private static boolean isOne(ChainStep step) {
        if (!isFilter(step) || Given.ofEmbed(step)) {
            return false;
        }
        if (step.method().equals("match")) {
            return Way.argument(step, 0).filter(RootFilters::isEmpty).isEmpty();
        }
        return step.method().equals("or") || !isDotted(Given.text(step, 0).orElse(""));
    }

    private static boolean isEmpty(Argument argument) {
        if (argument instanceof Argument.Known known) {
            return known.value() instanceof JsonObject value && value.members().isEmpty();
        }
        return argument instanceof Argument.Mapped object && object.members().isEmpty();
    }

    /** {@code clients.name}, and not {@code data->>a.b}. */
    static boolean isDotted(String column) {
        int path = column.indexOf("->");
        String name = path < 0 ? column : column.substring(0, path);
        return name.indexOf('.') >= 0 && !name.startsWith("\"");
    }

    /** The columns that are compared with one value each. */
    static Set<String> equal(Way way) {
        Set<String> columns = new HashSet<>();
        way.calls("eq").flatMap(step -> Given.text(step, 0).stream()).forEach(columns::add);
        way.calls("match").flatMap(RootFilters::matched).forEach(columns::add);
        way.calls("filter")
                .filter(step -> Given.text(step, 1).equals(Optional.of("eq")))
                .flatMap(step -> Given.text(step, 0).stream())
                .forEach(columns::add);
        return columns;
    }

    private static Stream<String> matched(ChainStep step) {
        return Way.argument(step, 0).stream().flatMap(argument -> {
            if (argument instanceof Argument.Mapped object) {
                return object.members().stream()
                        .filter(Argument.Named.class::isInstance)
                        .map(member -> ((Argument.Named) member).name());
            }
            return argument instanceof Argument.Known known && known.value() instanceof JsonObject object
                    ? object.members().keySet().stream()
                    : Stream.empty();
        });
    }

    /** Whether a filter may be on any column, as its column is not known. */
    static boolean open(Way way) {
        return way.steps().stream()
                .filter(RootFilters::isFilter)
                .filter(step -> !step.method().equals("or"))
                .anyMatch(step -> Way.argument(step, 0)
                        .filter(argument -> !(argument instanceof Argument.Known))
                        .filter(argument -> !(step.method().equals("match") && argument instanceof Argument.Mapped))
                        .isPresent());
    }

    /** The columns of {@code in}. */
    static Set<String> listed(Way way) {
        Set<String> columns = new HashSet<>();
        way.calls("in").flatMap(step -> Given.text(step, 0).stream()).forEach(columns::add);
        return columns;
    }

    /** Whether one of these keys is wholly among these columns. */
    static boolean holdKey(Collection<String> columns, List<List<String>> keys) {
        return keys.stream().anyMatch(key -> !key.isEmpty() && columns.containsAll(key));
    }
}
