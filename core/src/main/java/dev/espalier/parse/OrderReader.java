// SPDX-License-Identifier: Apache-2.0
package dev.espalier.parse;

import dev.espalier.query.OrderTerm;
import dev.espalier.query.OrderTerm.Direction;
import dev.espalier.query.OrderTerm.Nulls;
import dev.espalier.query.Placed;
import dev.espalier.request.Parameter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Orders at their places: a text of the wire holds all terms of a place, calls add one term each. */
final class OrderReader {

    private final List<Placed<List<OrderTerm>>> orders = new ArrayList<>();
    private final Map<String, List<OrderTerm>> called = new LinkedHashMap<>();

    List<Placed<List<OrderTerm>>> orders(List<Parameter> parameters) {
        for (Parameter parameter : parameters) {
            if (parameter instanceof Parameter.Text text) {
                text(text);
            } else {
                call((Parameter.Order) parameter);
            }
        }
        called.forEach((path, terms) -> orders.add(new Placed<>(PathParser.place(path), terms)));
        return orders;
    }

    private void text(Parameter.Text text) {
        Cursor key = new Cursor("tree path", text.key());
        List<String> path = key.demand(() -> new PathParser(key).column()).path();
        Cursor value = new Cursor("order", text.value());
        orders.add(new Placed<>(path, value.demand(() -> new OrderParser(value).terms())));
    }

    private void call(Parameter.Order call) {
        Direction direction = call.direction() == Parameter.Direction.ASCENDING ? Direction.ASC : Direction.DESC;
        Nulls nulls = Nulls.valueOf(call.nulls().name());
        Cursor column = new Cursor("order", call.column());
        called.computeIfAbsent(call.path(), path -> new ArrayList<>())
                .add(column.demand(() -> new OrderParser(column).called(direction, nulls)));
    }
}
