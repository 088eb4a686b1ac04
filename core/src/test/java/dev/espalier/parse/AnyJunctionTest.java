// SPDX-License-Identifier: Apache-2.0
package dev.espalier.parse;

import static org.assertj.core.api.Assertions.assertThat;

import dev.espalier.Requests;
import dev.espalier.query.Operator;
import dev.espalier.query.Operator.Takes;
import dev.espalier.request.Operand;
import dev.espalier.request.Parameter;
import dev.espalier.request.Parameter.Junction;
import dev.espalier.request.Parameter.Junction.Kind;
import dev.espalier.request.Parameter.Sense;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/**
 * Whatever tree is built by calls, its text on the wire, quoted as PostgREST wants it, is the same query.
 *
 * <p>Trees are random, but the same in every run.
 */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class AnyJunctionTest {

    private static final List<String> COLUMNS = List.of(
            "id", "Status", "a b", "é", "\"a,b.c\"", "\"q\\\"q\"", "data->x", "data->>\"k.k\"", "data->0->-1->>2");

    private static final List<String> PIECES = List.of(
            "a", "B1", ",", "(", ")", "\"", "\\", "{", "}", ".", "*", "%", " ", "\t", "\n", "null", "not.", "eq.", "'",
            "é", "😀");

    private static final List<String> PATHS = List.of("", "", "clients", "clients.\"a.b\"");

    /** A tree with the text that says the same. */
    private record Spelt(Parameter call, String text) {}

    private final Random random = new Random(20_261_121);

    @Test
    void any_tree_of_calls_is_the_tree_of_its_text() {
        for (int i = 0; i < 2_000; i++) {
            String path = one(PATHS);
            Spelt tree = junction(path, 0);
            int open = tree.text().indexOf('(');
            String key = (path.isEmpty() ? "" : path + ".") + tree.text().substring(0, open);
            String wire = key + "=" + tree.text().substring(open);
            assertThat(Readings.query(Requests.called("things", tree.call())))
                    .as(wire)
                    .isEqualTo(Readings.query(wire));
        }
    }

    private Spelt junction(String path, int depth) {
        Sense sense = sense();
        Kind kind = random.nextBoolean() ? Kind.ANY_OF : Kind.ALL_OF;
        List<Spelt> parts = IntStream.rangeClosed(0, random.nextInt(4))
                .mapToObj(i -> filter(depth + 1))
                .toList();
        String text = parts.stream().map(Spelt::text).collect(Collectors.joining(",", "(", ")"));
        List<Parameter> calls = new ArrayList<>();
        parts.forEach(part -> calls.add(part.call()));
        return new Spelt(
                new Junction(path, sense, kind, calls), not(sense) + (kind == Kind.ANY_OF ? "or" : "and") + text);
    }

    private Spelt filter(int depth) {
        if (depth < 6 && random.nextInt(3) == 0) {
            return junction("", depth);
        }
        Operator[] all = Operator.values();
        Operator operator = all[random.nextInt(all.length)];
        return switch (operator.takes()) {
            case LIST -> list();
            case KEYWORD -> spelt(operator, "", one(List.of("null", "not_null", "true", "false", "unknown")));
            case SEARCH -> value(operator, random.nextBoolean() ? "english" : "");
            default -> value(operator, quantifier(operator));
        };
    }

    private Spelt list() {
        List<String> elements =
                IntStream.range(0, random.nextInt(4)).mapToObj(i -> text()).toList();
        String column = one(COLUMNS);
        Sense sense = sense();
        String text = elements.stream().map(AnyJunctionTest::quoted).collect(Collectors.joining(",", "(", ")"));
        return new Spelt(
                new Parameter.Comparison(column, sense, "in", "", new Operand.Many(elements)),
                column + "." + not(sense) + "in." + text);
    }

    private Spelt value(Operator operator, String modifier) {
        String value = text();
        return random.nextInt(4) == 0 ? written(operator, modifier, value) : called(operator, modifier, value);
    }

    private Spelt called(Operator operator, String modifier, String value) {
        Spelt bare = spelt(operator, modifier, value);
        String head = bare.text().substring(0, bare.text().length() - value.length());
        return new Spelt(bare.call(), head + quoted(value));
    }

    private Spelt spelt(Operator operator, String modifier, String value) {
        String column = one(COLUMNS);
        Sense sense = sense();
        return new Spelt(
                new Parameter.Comparison(column, sense, operator.token(), modifier, new Operand.One(value)),
                column + "." + not(sense) + operator.token() + parenthesized(modifier) + "." + value);
    }

    /** A text whose value is everything that is left of it. */
    private Spelt written(Operator operator, String modifier, String value) {
        String column = one(COLUMNS);
        String head = not(sense()) + operator.token() + parenthesized(modifier) + ".";
        return new Spelt(new Parameter.Text(column, head + value), column + "." + head + quoted(value));
    }

    private String quantifier(Operator operator) {
        boolean may = operator.takes() == Takes.VALUE_OR_QUANTIFIED || operator.takes() == Takes.PATTERN;
        return may ? one(List.of("", "any", "all")) : "";
    }

    private String text() {
        return IntStream.range(0, random.nextInt(6)).mapToObj(i -> one(PIECES)).collect(Collectors.joining());
    }

    private Sense sense() {
        return random.nextInt(3) == 0 ? Sense.NEGATED : Sense.PLAIN;
    }

    private String one(List<String> of) {
        return of.get(random.nextInt(of.size()));
    }

    private static String not(Sense sense) {
        return sense == Sense.NEGATED ? "not." : "";
    }

    private static String parenthesized(String modifier) {
        return modifier.isEmpty() ? "" : "(" + modifier + ")";
    }

    private static String quoted(String value) {
        return '"' + value.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
