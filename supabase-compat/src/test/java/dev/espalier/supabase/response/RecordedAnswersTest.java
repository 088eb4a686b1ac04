// SPDX-License-Identifier: Apache-2.0
package dev.espalier.supabase.response;

import static org.assertj.core.api.Assertions.assertThat;

import dev.espalier.fixtures.corpus.Body;
import dev.espalier.fixtures.corpus.ClientAnswer;
import dev.espalier.fixtures.corpus.Comparison;
import dev.espalier.fixtures.corpus.Corpus;
import dev.espalier.fixtures.corpus.ExpectedAnswer;
import dev.espalier.fixtures.corpus.GoldenCase;
import dev.espalier.fixtures.json.JsonLiteral;
import dev.espalier.fixtures.json.JsonLiteral.JsonNull;
import dev.espalier.fixtures.json.JsonLiteral.JsonNumber;
import dev.espalier.fixtures.json.JsonLiteral.JsonObject;
import dev.espalier.fixtures.json.JsonLiteral.JsonText;
import dev.espalier.request.Request;
import dev.espalier.supabase.response.Expectation.Cardinality;
import dev.espalier.supabase.response.Expectation.Counting;
import dev.espalier.text.Utf8;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What PostgREST sent is read as supabase-js read it: every recorded answer to a chain, those included that nobody here could give. */
class RecordedAnswersTest {

    private static Stream<GoldenCase> chains() {
        return Corpus.load().cases().stream()
                .filter(goldenCase -> goldenCase.chain().isPresent())
                .filter(goldenCase -> !(goldenCase.answer().body() instanceof Body.NotRecorded));
    }

    @Test
    void there_are_hundreds_of_them() {
        assertThat(chains()).hasSizeGreaterThan(650);
    }

    @TestFactory
    Stream<DynamicTest> an_answer_is_read_as_the_client_reads_it() {
        return chains().map(goldenCase ->
                DynamicTest.dynamicTest(goldenCase.key().toString(), () -> {
                    Response<?> response = Response.of(expectation(goldenCase), answer(goldenCase.answer()));
                    assertThat(Comparison.ofResult(goldenCase, answer(response)))
                            .isEmpty();
                }));
    }

    private static Expectation expectation(GoldenCase goldenCase) {
        boolean head = goldenCase.request().method().equals("HEAD");
        boolean counted =
                goldenCase.request().headers().getOrDefault("prefer", "").contains("count=");
        boolean maybeSingle = goldenCase.chain().orElseThrow().calls().stream()
                .anyMatch(call -> call.method().equals("maybeSingle"));
        return new Expectation(
                head ? Request.Body.OMITTED : Request.Body.SENT,
                counted ? Counting.ASKED : Counting.NOT_ASKED,
                maybeSingle ? Cardinality.AT_MOST_ONE : Cardinality.AS_ANSWERED);
    }

    private static Answer answer(ExpectedAnswer recorded) {
        String body = recorded.body() instanceof Body.Json json
                ? json.value().rows()
                : recorded.body() instanceof Body.Text text ? text.text() : "";
        Answer answer = new Answer(
                recorded.status(),
                recorded.headers().entrySet().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, header -> List.of(header.getValue()))),
                Utf8.of(body));
        return raised(recorded).map(answer::withReason).orElse(answer);
    }

    /** The words of a status that a function raised, which the corpus has in the body alone. */
    private static Optional<String> raised(ExpectedAnswer recorded) {
        return recorded.body() instanceof Body.Json json
                        && json.value() instanceof JsonObject error
                        && error.members().get("code") instanceof JsonText code
                        && code.value().startsWith("PT")
                        && error.members().get("message") instanceof JsonText message
                ? Optional.of(message.value())
                : Optional.empty();
    }

    private static ClientAnswer answer(Response<?> response) {
        return new ClientAnswer(
                response.status(),
                response.statusText(),
                response.count().isPresent()
                        ? new JsonNumber(Long.toString(response.count().getAsLong()))
                        : new JsonNull(),
                json(response.json()),
                json(response.error().map(SupabaseError::json)));
    }

    private static JsonLiteral json(Optional<String> text) {
        return text.map(JsonLiteral::parse).orElseGet(JsonNull::new);
    }
}
