// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.java;

import static dev.espalier.codegen.java.Kind.FILTERS;
import static dev.espalier.codegen.java.Kind.LIST;
import static dev.espalier.codegen.java.Kind.LIST_OF_TEXTS;
import static dev.espalier.codegen.java.Kind.NUMBER;
import static dev.espalier.codegen.java.Kind.TEXT;
import static dev.espalier.codegen.java.Kind.TEXT_LIST_OR_OBJECT;
import static dev.espalier.codegen.java.Kind.TEXT_OR_LIST;
import static dev.espalier.codegen.java.Kind.TRUTH_OR_NULL;
import static dev.espalier.codegen.java.Kind.VALUE;
import static dev.espalier.codegen.java.Kind.VALUE_OR_NULL;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The methods of a chain, each with the way in which its arguments are written; they have one name in both languages. */
final class ChainMethods {
    private static final Map<String, Function<Arguments, List<String>>> METHODS = methods();

    private ChainMethods() {}

    /** The Java texts of a call's arguments. */
    static List<String> arguments(JavaCall call) {
        Function<Arguments, List<String>> writing = METHODS.get(call.method());
        if (writing == null) {
            throw new UnknownChainException("the method " + call.method() + " has no form in Java");
        }
        Arguments arguments = new Arguments(call);
        List<String> texts = writing.apply(arguments);
        arguments.end();
        return texts;
    }

    private static Map<String, Function<Arguments, List<String>>> methods() {
        Map<String, Function<Arguments, List<String>>> methods = new HashMap<>();
        add(methods, "from schema", in -> List.of(in.take(TEXT)));
        add(methods, "select", OptionArguments::select);
        add(methods, "insert", WriteArguments::insert);
        add(methods, "upsert", WriteArguments::upsert);
        add(methods, "update", WriteArguments::update);
        add(methods, "delete", WriteArguments::delete);
        add(methods, "rpc", WriteArguments::rpc);
        add(methods, "maxAffected", in -> List.of(in.take(NUMBER)));
        add(methods, "eq neq gt gte lt lte", in -> List.of(in.take(TEXT), in.take(VALUE)));
        add(methods, "isDistinct", in -> List.of(in.take(TEXT), in.take(VALUE_OR_NULL)));
        add(methods, "is", in -> List.of(in.take(TEXT), in.take(TRUTH_OR_NULL)));
        add(methods, "like ilike regexMatch regexIMatch", in -> List.of(in.take(TEXT), in.take(TEXT)));
        add(methods, "likeAllOf likeAnyOf ilikeAllOf ilikeAnyOf", in -> List.of(in.take(TEXT), in.take(LIST_OF_TEXTS)));
        add(methods, "in notIn", in -> List.of(in.take(TEXT), in.take(LIST)));
        add(methods, "contains containedBy", in -> List.of(in.take(TEXT), in.take(TEXT_LIST_OR_OBJECT)));
        add(methods, "overlaps", in -> List.of(in.take(TEXT), in.take(TEXT_OR_LIST)));
        add(methods, "rangeGt rangeGte rangeLt rangeLte rangeAdjacent", in -> List.of(in.take(TEXT), in.take(TEXT)));
        add(methods, "textSearch", OptionArguments::textSearch);
        add(methods, "match", in -> List.of(in.takeRow()));
        add(methods, "not filter", in -> List.of(in.take(TEXT), in.take(TEXT), in.take(VALUE_OR_NULL)));
        add(methods, "or", in -> OptionArguments.ofReferencedTable(in, in.take(FILTERS)));
        add(methods, "order", OptionArguments::order);
        add(methods, "limit", in -> OptionArguments.ofReferencedTable(in, in.take(NUMBER)));
        add(methods, "range", in -> OptionArguments.ofReferencedTable(in, in.take(NUMBER), in.take(NUMBER)));
        add(methods, "single maybeSingle csv geojson stripNulls rollback throwOnError", in -> List.of());
        add(methods, "explain", OptionArguments::explain);
        return Map.copyOf(methods);
    }

    private static void add(
            Map<String, Function<Arguments, List<String>>> methods,
            String names,
            Function<Arguments, List<String>> writing) {
        for (String name : names.split(" ", -1)) {
            methods.put(name, writing);
        }
    }
}
