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
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/**
 * Whatever text is given, it is read or refused with a problem of its own: no other exception, no endless loop.
 *
 * <p>Texts are random, but the same in every run: a failure tells the parameters that it is about.
 */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class AnyTextTest {

    private static final Set<String> REFUSALS = Set.of("PGRST100", "PGRST103", "22003", "22021", "2201W", "2201X");

    private static final List<String> KEYS = List.of(
            "select", "order", "or", "and", "not.or", "a.and", "limit", "offset", "a.limit", "status", "columns");

    private static final List<String> VALUES = List.of("eq.1", "5", "(a.eq.1)", "id", "in.(1,2)", "not.is.null");

    /** Words and signs of the grammars. */
    private static final List<String> WORDS = List.of(
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
            "\u0000");

    /** Texts of one test. */
    private static final class Dice {

        private final Random random;

        Dice(long seed) {
            random = new Random(seed);
        }

        String one(List<String> of) {
            return of.get(random.nextInt(of.size()));
        }

        /** Mostly words in any order; now and then anything at all, lone surrogates and NUL too. */
        String text() {
            boolean anything = random.nextInt(6) == 0;
            int length = random.nextInt(anything ? 41 : 15);
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < length; i++) {
                text.append(anything ? String.valueOf((char) random.nextInt(1 << 16)) : one(WORDS));
            }
            return text.toString();
        }

        /** Small, huge and negative ones. */
        long number() {
            return random.nextLong() >> random.nextInt(Long.SIZE);
        }
    }

    private static void often(int tries, long seed, Consumer<Dice> property) {
        Dice dice = new Dice(seed);
        for (int i = 0; i < tries; i++) {
            property.accept(dice);
        }
    }

    @Test
    void any_text_of_any_parameter_is_read_or_refused() {
        often(3_000, 1, dice -> assertReadOrRefused(new Parameter.Text(dice.one(KEYS), dice.text())));
    }

    @Test
    void any_key_is_read_or_refused() {
        often(3_000, 2, dice -> assertReadOrRefused(new Parameter.Text(dice.text(), dice.one(VALUES))));
    }

    @Test
    void any_column_and_value_of_a_filter_call_are_read_or_refused() {
        often(1_000, 3, dice -> {
            String column = dice.text();
            String value = dice.text();
            assertReadOrRefused(
                    new Parameter.Comparison(column, Sense.PLAIN, "eq", "", new Operand.One(value)),
                    new Parameter.Comparison(column, Sense.NEGATED, "in", "", new Operand.Many(List.of(value, value))));
        });
    }

    @Test
    void any_place_and_bound_of_a_call_are_read_or_refused() {
        often(1_000, 4, dice -> {
            String path = dice.text();
            long rows = dice.number();
            assertReadOrRefused(
                    new Parameter.Bound(path, Edge.LIMIT, rows),
                    new Parameter.Bound(path, Edge.OFFSET, rows),
                    new Parameter.Order(path, dice.text(), Direction.ASCENDING, Nulls.UNSAID));
        });
    }

    @Test
    void what_was_read_once_is_read_again_the_same() {
        often(1_000, 5, dice -> {
            Parameter parameter = new Parameter.Text(dice.one(KEYS), dice.text());
            assertThat(outcome(parameter)).isEqualTo(outcome(parameter));
        });
    }

    private static void assertReadOrRefused(Parameter... parameters) {
        Request request = Requests.called("things", parameters);
        try {
            assertThat(Readings.query(request).values().list()).hasSizeLessThan(1_000);
        } catch (QueryException e) {
            assertThat(REFUSALS).as("%s", request).contains(e.problem().code());
            assertThat(e.problem().message()).as("%s", request).isNotBlank();
        } catch (RuntimeException e) {
            throw new AssertionError("neither read nor refused: " + request, e);
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
