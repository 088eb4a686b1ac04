// SPDX-License-Identifier: Apache-2.0
package dev.espalier.docs.topic;

import static org.assertj.core.api.Assertions.assertThat;

import dev.espalier.fixtures.corpus.Corpus;
import dev.espalier.query.Operator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CaseTopicsTest {

    private static CaseTopics of(String database, String id) {
        return CaseTopics.of(Corpus.load().get(database, id));
    }

    @Test
    void methods_are_those_of_the_chain_each_once() {
        assertThat(of("salon", "app.bookings.list").methods())
                .containsExactly("from", "select", "eq", "gte", "lte", "in", "order", "range");
        assertThat(of("salon", "order.default").methods()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "salon | app.bookings.list    | eq gte in lte",
                "salon | app.bookings.cancel  | eq in",
                "salon | delete.or            | eq lt",
                "salon | logic.nested-3       | eq lt lte",
                "salon | rpc.setof-filter     | eq",
                "salon | filter.fts.phrase    | phfts",
                "shop  | put.insert           | eq"
            })
    void operators_are_those_of_all_filters_wherever_they_stand(String database, String id, String operators) {
        assertThat(of(database, id).operators())
                .isEqualTo(Stream.of(operators.split(" ", -1)).toList());
    }

    @Test
    void every_operator_has_a_case() {
        assertThat(Corpus.load().cases().stream().flatMap(one -> CaseTopics.of(one).operators().stream()))
                .contains(Stream.of(Operator.values()).map(Operator::token).toArray(String[]::new));
    }

    @Test
    void an_error_is_the_code_of_the_answer_or_of_the_client() {
        assertThat(of("salon", "app.clients.by-id.absent").error()).contains("PGRST116");
        assertThat(of("salon", "error.unknown-column").error()).contains("42703");
        assertThat(of("salon", "maybe-single.two").error()).contains("PGRST116");
        assertThat(of("salon", "app.bookings.list").error()).isEmpty();
    }

    @Test
    void a_request_that_nobody_can_read_has_an_error_and_no_operators() {
        assertThat(of("salon", "error.operator").operators()).isEmpty();
        assertThat(of("salon", "error.operator").error()).contains("PGRST100");
    }
}
