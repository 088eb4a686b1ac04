// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.port.cases;

import dev.espalier.codegen.port.type.NotPortable;
import dev.espalier.request.Operand;
import dev.espalier.request.Parameter;
import dev.espalier.request.Parameter.Argument;
import dev.espalier.request.Parameter.Bound;
import dev.espalier.request.Parameter.Comparison;
import dev.espalier.request.Parameter.Direction;
import dev.espalier.request.Parameter.Edge;
import dev.espalier.request.Parameter.Nulls;
import dev.espalier.request.Parameter.Order;
import dev.espalier.request.Parameter.Sense;
import dev.espalier.request.Parameter.Text;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The query string that supabase-js makes of the calls of a chain, not encoded. */
final class QueryText {

    private static final Pattern RESERVED = Pattern.compile("[,()\"\\\\]");
    private static final Set<String> SET_ONCE = Set.of("select", "columns", "on_conflict");

    private QueryText() {}

    static Map<String, List<String>> of(List<Parameter> parameters) {
        Map<String, List<String>> query = new LinkedHashMap<>();
        parameters.forEach(parameter -> add(query, parameter));
        return query;
    }

    private static void add(Map<String, List<String>> query, Parameter parameter) {
        if (parameter instanceof Text text && SET_ONCE.contains(text.key())) {
            query.put(text.key(), List.of(text.value()));
        } else if (parameter instanceof Text text) {
            append(query, text.key(), text.value());
        } else if (parameter instanceof Comparison comparison) {
            append(query, comparison.column(), test(comparison));
        } else if (parameter instanceof Order order) {
            query.merge(
                    key(order.path(), "order"),
                    List.of(term(order)),
                    (before, more) -> List.of(before.get(0) + "," + more.get(0)));
        } else if (parameter instanceof Bound bound) {
            String name = bound.bound() == Edge.LIMIT ? "limit" : "offset";
            query.put(key(bound.path(), name), List.of(String.valueOf(bound.rows())));
        } else if (parameter instanceof Argument argument) {
            append(query, argument.name(), argument.value());
        } else {
            throw new NotPortable("a filter that a request has no text for");
        }
    }

    private static void append(Map<String, List<String>> query, String key, String value) {
        query.computeIfAbsent(key, name -> new ArrayList<>()).add(value);
    }

    private static String key(String path, String name) {
        return path.isEmpty() ? name : path + "." + name;
    }

    private static String test(Comparison comparison) {
        String modifier = comparison.modifier().isEmpty() ? "" : "(" + comparison.modifier() + ")";
        return (comparison.sense() == Sense.NEGATED ? "not." : "") + comparison.operator() + modifier + "."
                + operand(comparison.operand());
    }

    private static String operand(Operand operand) {
        if (operand instanceof Operand.Many many) {
            return many.texts().stream().map(QueryText::element).collect(Collectors.joining(",", "(", ")"));
        }
        return ((Operand.One) operand).text();
    }

    private static String element(String text) {
        return RESERVED.matcher(text).find() ? "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"" : text;
    }

    private static String term(Order order) {
        String nulls = order.nulls() == Nulls.UNSAID ? "" : order.nulls() == Nulls.FIRST ? ".nullsfirst" : ".nullslast";
        return order.column() + (order.direction() == Direction.ASCENDING ? ".asc" : ".desc") + nulls;
    }
}
