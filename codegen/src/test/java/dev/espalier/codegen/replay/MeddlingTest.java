// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.replay;

import static org.assertj.core.api.Assertions.assertThat;

import dev.espalier.codegen.replay.Meddler.Told;
import dev.espalier.codegen.replay.end.End;
import dev.espalier.codegen.replay.end.ServedFixture;
import dev.espalier.fixtures.corpus.Caller;
import dev.espalier.fixtures.corpus.CaseFile;
import dev.espalier.fixtures.corpus.CaseKey;
import dev.espalier.fixtures.corpus.Difference;
import dev.espalier.fixtures.corpus.OpenCase;
import dev.espalier.fixtures.corpus.Translation;
import dev.espalier.fixtures.corpus.WireRequest;
import dev.espalier.fixtures.databases.Fixture;
import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** An end that answers almost as the other does is found out, in each way in which it may differ. */
@TestInstance(Lifecycle.PER_CLASS)
class MeddlingTest {
    private static final String ORDERED = "/services?select=id,title&order=id";
    private static final String OPEN = "/services?select=id,title";

    private ServedFixture served;

    @BeforeAll
    void serve() throws SQLException, IOException {
        served = ServedFixture.of(Fixture.SALON);
    }

    @AfterAll
    void stop() {
        served.close();
    }

    @Test
    void nothing_is_found_where_nothing_was_changed() throws IOException {
        assertThat(found(ORDERED, Map.of(), Rules.standing(), told -> told)).isEmpty();
    }

    @Test
    void rows_in_another_order_than_the_one_asked_for() throws IOException {
        assertThat(found(ORDERED, Map.of(), Rules.standing(), MeddlingTest::swapped))
                .extracting(Difference::place)
                .containsExactly("body: the same rows in another order, from $[0]");
    }

    @Test
    void rows_without_an_order_may_come_in_any_unless_the_rule_is_off() throws IOException {
        assertThat(found(OPEN, Map.of(), Rules.standing(), MeddlingTest::swapped))
                .isEmpty();
        Rules exact = Rules.standing(List.of(), List.of(Rule.ROW_ORDER), List.of(), List.of());
        assertThat(found(OPEN, Map.of(), exact, MeddlingTest::swapped)).hasSize(1);
    }

    @Test
    void rows_that_an_order_leaves_equal_may_change_places_unless_the_rule_is_off() throws IOException {
        String ties = "/services?select=id,company_id&company_id=eq.500001&order=company_id";
        assertThat(found(ties, Map.of(), Rules.standing(), MeddlingTest::swapped))
                .isEmpty();
        Rules exact = Rules.standing(List.of(), List.of(Rule.TIES), List.of(), List.of());
        assertThat(found(ties, Map.of(), exact, MeddlingTest::swapped)).hasSize(1);
        String unseen = "/services?select=id&company_id=eq.500001&order=company_id";
        assertThat(found(unseen, Map.of(), Rules.standing(), MeddlingTest::swapped))
                .hasSize(1);
    }

    @Test
    void nulls_at_the_other_end_of_an_order() throws IOException {
        assertThat(found(
                        "/services?select=id,description&order=description.nullsfirst,id",
                        Map.of(),
                        Rules.standing(),
                        MeddlingTest::firstRowLast))
                .extracting(Difference::place)
                .containsExactly("body: the same rows in another order, from $[0]");
    }

    @Test
    void a_row_of_an_open_order_that_is_another_one_is_told_with_its_column() throws IOException {
        assertThat(found(
                        OPEN,
                        Map.of(),
                        Rules.standing(),
                        told -> swapped(told).withBody(swapped(told).body().replaceFirst("\"id\":1,", "\"id\":1001,"))))
                .containsExactly(new Difference("body, a row without an order, $.id", "1", "1001"));
    }

    @Test
    void a_missing_row_is_told_with_the_number_of_rows() throws IOException {
        assertThat(found(
                        OPEN,
                        Map.of(),
                        Rules.standing(),
                        told -> told.withBody(
                                told.body().replaceFirst("\\{[^}]*},", "").strip())))
                .first()
                .extracting(Difference::place)
                .isEqualTo("body, number of rows");
    }

    @Test
    void another_count() throws IOException {
        Map<String, String> counted = Map.of("prefer", "count=exact");
        assertThat(found(ORDERED, counted, Rules.standing(), MeddlingTest::countedOtherwise))
                .extracting(Difference::place)
                .containsExactly("header content-range");
    }

    @Test
    void an_estimate_may_be_another_unless_the_rule_is_off() throws IOException {
        Map<String, String> planned = Map.of("prefer", "count=planned");
        assertThat(found(ORDERED, planned, Rules.standing(), MeddlingTest::countedOtherwise))
                .isEmpty();
        Rules exact = Rules.standing(List.of(), List.of(Rule.ESTIMATES), List.of(), List.of());
        assertThat(found(ORDERED, planned, exact, MeddlingTest::countedOtherwise))
                .hasSize(1);
    }

    @Test
    void a_number_in_another_notation_unless_the_rule_is_on() throws IOException {
        UnaryOperator<Told> notation = told -> told.withBody(told.body().replaceFirst("\"id\":1,", "\"id\":1.0,"));
        assertThat(found(ORDERED, Map.of(), Rules.standing(), notation))
                .containsExactly(new Difference("body $[0].id", "1", "1.0"));
        Rules byValue = Rules.standing(List.of(Rule.NUMBERS), List.of(), List.of(), List.of());
        assertThat(found(ORDERED, Map.of(), byValue, notation)).isEmpty();
    }

    @Test
    void another_content_type() throws IOException {
        assertThat(found(ORDERED, Map.of(), Rules.standing(), told -> told.with("content-type", "application/json")))
                .containsExactly(
                        new Difference("header content-type", "application/json; charset=utf-8", "application/json"));
    }

    @Test
    void a_header_that_was_asked_for_and_no_other() throws IOException {
        UnaryOperator<Told> more = told -> told.with("x-served-by", "somebody");
        assertThat(found(ORDERED, Map.of(), Rules.standing(), more)).isEmpty();
        Rules strict = Rules.standing(List.of(), List.of(), List.of(), List.of("X-Served-By"));
        assertThat(found(ORDERED, Map.of(), strict, more))
                .containsExactly(new Difference("header x-served-by", "none", "somebody"));
    }

    @Test
    void another_status() throws IOException {
        assertThat(found(ORDERED, Map.of(), Rules.standing(), told -> new Told(203, told.headers(), told.body())))
                .containsExactly(new Difference("status", "200", "203"));
    }

    @Test
    void a_value_of_an_ignored_column_may_be_any() throws IOException {
        UnaryOperator<Told> title =
                told -> told.withBody(told.body().replaceFirst("\"title\":\"[^\"]*\"", "\"title\":\"x\""));
        assertThat(found(ORDERED, Map.of(), Rules.standing(), title))
                .extracting(Difference::place)
                .containsExactly("body $[0].title");
        Rules ignoring = Rules.standing(List.of(), List.of(), List.of("title"), List.of());
        assertThat(found(ORDERED, Map.of(), ignoring, title)).isEmpty();
    }

    @Test
    void an_ignored_column_has_to_be_there() throws IOException {
        Rules ignoring = Rules.standing(List.of(), List.of(), List.of("title"), List.of());
        assertThat(found(
                        ORDERED,
                        Map.of(),
                        ignoring,
                        told -> told.withBody(told.body().replaceFirst(",\"title\":\"[^\"]*\"", ""))))
                .hasSize(1);
    }

    @Test
    void details_of_a_syntax_error_may_be_any_but_none() throws IOException {
        String wrong = "/services?select=id,,(";
        assertThat(found(wrong, Map.of(), Rules.standing(), told -> details(told, "\"something else\"")))
                .isEmpty();
        assertThat(found(wrong, Map.of(), Rules.standing(), told -> details(told, "null")))
                .extracting(Difference::place)
                .containsExactly("body $.details");
        Rules exact = Rules.standing(List.of(), List.of(Rule.PARSE_DETAILS), List.of(), List.of());
        assertThat(found(wrong, Map.of(), exact, told -> details(told, "\"something else\"")))
                .hasSize(1);
    }

    private static Told details(Told told, String details) {
        return told.withBody(told.body().replaceFirst("\"details\":\"(\\\\.|[^\"\\\\])*\"", "\"details\":" + details));
    }

    private static Told swapped(Told told) {
        String[] rows = rows(told);
        String first = rows[0];
        rows[0] = rows[1];
        rows[1] = first;
        return told.withBody("[" + String.join(",", rows) + "]");
    }

    private static Told firstRowLast(Told told) {
        String[] rows = rows(told);
        String first = rows[0];
        System.arraycopy(rows, 1, rows, 0, rows.length - 1);
        rows[rows.length - 1] = first;
        return told.withBody("[" + String.join(",", rows) + "]");
    }

    private static String[] rows(Told told) {
        String[] rows = told.body().strip().replaceAll("^\\[|]$", "").split("(?<=}),\\s*", -1);
        assertThat(rows).hasSizeGreaterThan(1);
        return rows;
    }

    private static Told countedOtherwise(Told told) {
        String range = told.headers().get("content-range");
        assertThat(range).matches("[0-9]+-[0-9]+/[0-9]+");
        return told.with("content-range", range + "1");
    }

    private List<Difference> found(String path, Map<String, String> headers, Rules rules, UnaryOperator<Told> change)
            throws IOException {
        CaseFile one = new OpenCase(
                new CaseKey("salon", "one"),
                "one",
                List.of("read"),
                new Caller.Anonymous(),
                Optional.empty(),
                new WireRequest("GET", path, headers, ""),
                new Translation.Absent());
        try (Meddler meddler = Meddler.inFrontOf(served.address(), change);
                End other = ServedFixture.at(meddler.address())) {
            Outcome outcome = new Replay(served.inProcess(), other, rules, WriteConsent.REFUSED)
                    .run(List.of(one), 1, done -> {})
                    .get(0)
                    .outcome();
            if (outcome instanceof Outcome.Different different) {
                return different.differences();
            }
            assertThat(outcome).isInstanceOf(Outcome.Same.class);
            return List.of();
        }
    }
}
