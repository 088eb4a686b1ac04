// SPDX-License-Identifier: Apache-2.0
package dev.espalier.parse;

import dev.espalier.query.Operator;
import dev.espalier.query.Operator.Takes;
import dev.espalier.request.Action;
import dev.espalier.request.Operand;
import dev.espalier.request.Parameter;
import dev.espalier.request.Parameter.Junction;
import dev.espalier.request.Payload;
import dev.espalier.request.Preference;
import dev.espalier.request.Request;
import dev.espalier.text.Utf8;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;

/** Requests as chains make them, of few words, so that many are worded alike. */
final class RandomCalls {

    private static final List<Long> ROWS = List.of(-1L, 0L, 0L, 1L, 5L, 20L, Long.MAX_VALUE);
    private static final List<String> PATHS = List.of("", "", "clients", "clients.bookings");
    private static final List<String> COLUMNS = List.of("id", "clients.name", "data->>k");
    private static final List<String> TEXTS = List.of("1", "", "a*b", "eq.1", "x,y", "\"", "null");

    private final Random random;

    RandomCalls(Random random) {
        this.random = random;
    }

    Request request() {
        List<Parameter> parameters = new ArrayList<>();
        if (random.nextBoolean()) {
            parameters.add(new Parameter.Text("select", one(List.of("*", "id,clients(name)", "id,clients("))));
        }
        IntStream.range(0, random.nextInt(3)).forEach(i -> parameters.add(parameter()));
        return new Request(
                random.nextInt(9) == 0 ? Optional.of("public") : Optional.empty(),
                action(),
                parameters,
                preferences(),
                random.nextInt(5) == 0 ? Request.Format.ONE_ROW : Request.Format.ROWS,
                random.nextInt(9) == 0 ? Request.Body.OMITTED : Request.Body.SENT);
    }

    private Action action() {
        return switch (random.nextInt(8)) {
            case 0 -> new Action.Insert("things", payload());
            case 1 -> new Action.Update("things", payload());
            case 2 -> new Action.Put("things", payload());
            case 3 -> new Action.Delete("things");
            case 4 -> new Action.Call("things", random.nextBoolean() ? Optional.of(payload()) : Optional.empty());
            default -> new Action.Read("things");
        };
    }

    private Payload payload() {
        Utf8 json = Utf8.of("{\"id\":" + random.nextInt(3) + '}');
        return switch (random.nextInt(4)) {
            case 0 -> new Payload.Whole(json, Payload.Medium.TEXT);
            case 1 -> new Payload.Refused("no");
            default -> new Payload.Rows(json, one(List.of(Payload.Grouping.values())), List.of("id"));
        };
    }

    private List<Preference> preferences() {
        return one(List.of(
                List.of(),
                List.of(),
                List.of(new Preference("count", "exact")),
                List.of(new Preference("return", "representation")),
                List.of(new Preference("resolution", "merge-duplicates")),
                List.of(
                        new Preference("handling", "strict"),
                        new Preference("max-affected", Integer.toString(random.nextInt(3))))));
    }

    private Parameter parameter() {
        return switch (random.nextInt(9)) {
            case 0 ->
                new Parameter.Order(one(PATHS), one(COLUMNS), Parameter.Direction.ASCENDING, Parameter.Nulls.UNSAID);
            case 1, 2 -> new Parameter.Bound(one(PATHS), one(List.of(Parameter.Edge.values())), one(ROWS));
            case 3 -> junction(1);
            case 4 -> new Parameter.Native(List.of("a = ", ""), List.of(one(TEXTS)));
            case 5 -> new Parameter.Argument(one(COLUMNS), one(TEXTS));
            default -> comparison();
        };
    }

    private Junction junction(int depth) {
        List<Parameter> filters = new ArrayList<>();
        IntStream.range(0, random.nextInt(3))
                .forEach(i -> filters.add(depth < 3 && random.nextInt(3) == 0 ? junction(depth + 1) : comparison()));
        return new Junction(
                depth == 1 ? one(PATHS) : "",
                one(List.of(Parameter.Sense.values())),
                one(List.of(Junction.Kind.values())),
                filters);
    }

    private Parameter comparison() {
        Operator operator = one(List.of(Operator.EQ, Operator.LIKE, Operator.IN, Operator.IS, Operator.FTS));
        Parameter.Sense sense = one(List.of(Parameter.Sense.values()));
        if (operator == Operator.IN) {
            List<String> texts = IntStream.range(0, random.nextInt(3))
                    .mapToObj(i -> one(TEXTS))
                    .toList();
            return new Parameter.Comparison(one(COLUMNS), sense, "in", "", new Operand.Many(texts));
        }
        String text = operator == Operator.IS ? one(List.of("null", "true")) : one(TEXTS);
        String modifier = operator.takes() == Takes.SEARCH && random.nextBoolean() ? "english" : "";
        return new Parameter.Comparison(one(COLUMNS), sense, operator.token(), modifier, new Operand.One(text));
    }

    private <T> T one(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}
