// SPDX-License-Identifier: Apache-2.0
package dev.espalier.parse;

import static org.assertj.core.api.Assertions.assertThat;

import dev.espalier.Requests;
import dev.espalier.error.Problem;
import dev.espalier.error.QueryException;
import dev.espalier.request.Operand;
import dev.espalier.request.Parameter;
import dev.espalier.request.Parameter.Direction;
import dev.espalier.request.Parameter.Edge;
import dev.espalier.request.Parameter.Nulls;
import dev.espalier.request.Parameter.Sense;
import dev.espalier.request.Request;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * Whatever text is given, it is read or refused with a problem of its own: no other exception, no endless loop.
 *
 * <p>A failure prints its sample, shrunk; seeds are fixed, so that it fails again.
 */
class AnyTextTest {

    private static final Set<String> REFUSALS = Set.of("PGRST100", "PGRST103", "22003", "22021", "2201W", "2201X");

    @Property(tries = 1_500, seed = "1")
    void any_text_of_any_parameter_is_read_or_refused(@ForAll("keys") String key, @ForAll("texts") String text) {
        assertReadOrRefused(new Parameter.Text(key, text));
    }

    @Property(tries = 1_500, seed = "2")
    void any_key_is_read_or_refused(@ForAll("texts") String key, @ForAll("values") String text) {
        assertReadOrRefused(new Parameter.Text(key, text));
    }

    @Property(tries = 500, seed = "3")
    void any_column_and_value_of_a_filter_call_are_read_or_refused(
            @ForAll("texts") String column, @ForAll String value) {
        assertReadOrRefused(
                new Parameter.Comparison(column, Sense.PLAIN, "eq", "", new Operand.One(value)),
                new Parameter.Comparison(column, Sense.NEGATED, "in", "", new Operand.Many(List.of(value, value))));
    }

    @Property(tries = 500, seed = "4")
    void any_place_and_bound_of_a_call_are_read_or_refused(
            @ForAll("texts") String path, @ForAll long rows, @ForAll("texts") String column) {
        assertReadOrRefused(
                new Parameter.Bound(path, Edge.LIMIT, rows),
                new Parameter.Bound(path, Edge.OFFSET, rows),
                new Parameter.Order(path, column, Direction.ASCENDING, Nulls.UNSAID));
    }

    @Property(tries = 500, seed = "5")
    void what_was_read_once_is_read_again_the_same(@ForAll("keys") String key, @ForAll("texts") String text) {
        Parameter parameter = new Parameter.Text(key, text);
        assertThat(outcome(parameter)).isEqualTo(outcome(parameter));
    }

    @Provide
    Arbitrary<String> keys() {
        return Arbitraries.of(
                "select", "order", "or", "and", "not.or", "a.and", "limit", "offset", "a.limit", "status", "columns");
    }

    @Provide
    Arbitrary<String> values() {
        return Arbitraries.of("eq.1", "5", "(a.eq.1)", "id", "in.(1,2)", "not.is.null");
    }

    /** Mostly words and signs of the grammars in any order; now and then anything at all, lone surrogates and NUL too. */
    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> tokens = Arbitraries.of(
                        "id",
                        "name",
                        "clients",
                        "count",
                        "not",
                        "and",
                        "or",
                        "eq",
                        "in",
                        "is",
                        "like",
                        "fts",
                        "null",
                        "asc",
                        "desc",
                        "nullsfirst",
                        "inner",
                        "left",
                        "any",
                        "all",
                        "sum",
                        "*",
                        "count()",
                        "0",
                        "-1",
                        "99999999999999999999",
                        "(",
                        ")",
                        ",",
                        ".",
                        ":",
                        "::",
                        "!",
                        "-",
                        "->",
                        "->>",
                        "...",
                        "\"",
                        "\\",
                        "{",
                        "}",
                        "'",
                        ";",
                        "--",
                        "%",
                        "$1",
                        "?",
                        " ",
                        "\t",
                        "\n",
                        "é",
                        "漢",
                        "😀",
                        "\ud83d",
                        "\u0000")
                .list()
                .ofMaxSize(14)
                .map(words -> String.join("", words));
        return Arbitraries.frequencyOf(
                net.jqwik.api.Tuple.of(5, tokens),
                net.jqwik.api.Tuple.of(1, Arbitraries.strings().ofMaxLength(40)));
    }

    private static void assertReadOrRefused(Parameter... parameters) {
        Request request = Requests.called("things", parameters);
        try {
            assertThat(Readings.query(request).values().list()).hasSizeLessThan(1_000);
        } catch (QueryException e) {
            assertThat(REFUSALS).contains(e.problem().code());
            assertThat(e.problem().message()).isNotBlank();
        }
    }

    private static Object outcome(Parameter parameter) {
        try {
            return Readings.query(Requests.called("things", parameter));
        } catch (QueryException e) {
            Problem problem = e.problem();
            return Optional.of(problem);
        }
    }
}
