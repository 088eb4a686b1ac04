// SPDX-License-Identifier: Apache-2.0
package dev.espalier.supabase;

import dev.espalier.request.Action;
import dev.espalier.request.Parameter;
import dev.espalier.request.Request;
import java.util.Set;
import java.util.stream.Collectors;

/** A request in one line for people who look for a failure: {@code PATCH /bookings?id=eq.…&select=id}. Values are left out: they are about people. */
final class RequestLine {

    private static final Set<String> WITHOUT_VALUES = Set.of("select", "columns", "on_conflict", "order");
    private static final String VALUE = "…";

    private RequestLine() {}

    static String of(Request request) {
        String parameters =
                request.parameters().stream().map(RequestLine::parameter).collect(Collectors.joining("&"));
        return method(request) + " " + path(request) + (parameters.isEmpty() ? "" : "?" + parameters);
    }

    /** {@code /bookings}, {@code /rpc/add}. */
    static String path(Request request) {
        return (request.action() instanceof Action.Call ? "/rpc/" : "/")
                + request.action().name();
    }

    /** The method that it would be sent by. */
    static String method(Request request) {
        Action action = request.action();
        if (action instanceof Action.Read
                || (action instanceof Action.Call call && call.payload().isEmpty())) {
            return request.body() == Request.Body.OMITTED ? "HEAD" : "GET";
        }
        return action instanceof Action.Call ? "POST" : method(action);
    }

    private static String method(Action action) {
        if (action instanceof Action.Insert) {
            return "POST";
        }
        if (action instanceof Action.Update) {
            return "PATCH";
        }
        return action instanceof Action.Put ? "PUT" : "DELETE";
    }

    private static String parameter(Parameter parameter) {
        if (parameter instanceof Parameter.Text text) {
            return text.key() + "=" + (WITHOUT_VALUES.contains(text.key()) ? text.value() : VALUE);
        }
        if (parameter instanceof Parameter.Comparison comparison) {
            String sense = comparison.sense() == Parameter.Sense.NEGATED ? "not." : "";
            return comparison.column() + "=" + sense + comparison.operator() + "." + VALUE;
        }
        if (parameter instanceof Parameter.Order order) {
            return "order=" + order.column();
        }
        if (parameter instanceof Parameter.Argument argument) {
            return argument.name() + "=" + VALUE;
        }
        if (parameter instanceof Parameter.Junction junction) {
            return name(junction) + "=" + VALUE;
        }
        if (parameter instanceof Parameter.Native) {
            return "(" + VALUE + ")";
        }
        if (parameter instanceof Parameter.Embedding embedding) {
            return "(embedding " + embedding.strategy() + ")";
        }
        return parameter instanceof Parameter.Bound bound ? name(bound) + "=" + bound.rows() : "range";
    }

    private static String name(Parameter.Junction junction) {
        String sense = junction.sense() == Parameter.Sense.NEGATED ? "not." : "";
        String path = junction.path().isEmpty() ? "" : junction.path() + ".";
        return path + sense + (junction.kind() == Parameter.Junction.Kind.ALL_OF ? "and" : "or");
    }

    private static String name(Parameter.Bound bound) {
        return bound.bound() == Parameter.Edge.LIMIT ? "limit" : "offset";
    }
}
