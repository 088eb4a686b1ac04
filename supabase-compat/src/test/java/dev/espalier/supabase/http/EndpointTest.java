// SPDX-License-Identifier: Apache-2.0
package dev.espalier.supabase.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.espalier.fixtures.corpus.Answer;
import dev.espalier.fixtures.corpus.Comparison;
import dev.espalier.fixtures.corpus.Corpus;
import dev.espalier.fixtures.corpus.GoldenCase;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** Every recorded request, sent to the endpoint with the token of its caller, is answered as it was recorded. */
@TestInstance(Lifecycle.PER_CLASS)
class EndpointTest {

    private final Map<String, ServedDatabase> served = new LinkedHashMap<>();

    @TestFactory
    Stream<DynamicContainer> corpus() {
        return Corpus.load().databases().stream()
                .map(name -> dynamicContainer(
                        name,
                        Corpus.load().cases(name).stream()
                                .map(one -> dynamicTest(one.id(), () -> isAnsweredAsRecorded(one)))));
    }

    private void isAnsweredAsRecorded(GoldenCase goldenCase) {
        Answer answer = database(goldenCase.database()).answer(goldenCase);
        assertThat(Comparison.ofAnswer(goldenCase, answer))
                .as("%s: %s", goldenCase.key(), goldenCase.title())
                .isEmpty();
    }

    @Test
    void theAnswerTellsWhichOfSeveralSchemasWasMeant() {
        ServedDatabase shop = database("shop");
        assertThat(shop.get("/tags?select=id", Map.of()).headers()).containsEntry("content-profile", "api");
        assertThat(shop.get("/tags?select=id", Map.of("Accept-Profile", "api_v2"))
                        .headers())
                .containsEntry("content-profile", "api_v2");
        assertThat(database("salon").get("/staff?select=id", Map.of()).headers())
                .doesNotContainKey("content-profile");
    }

    @Test
    void whoeverIsRefusedIsToldThatATokenMayHelp() {
        ServedDatabase shop = database("shop");
        assertThat(shop.get("/customer_secrets", Map.of()).headers()).containsEntry("www-authenticate", "Bearer");
        assertThat(shop.get("/tags", Map.of("Authorization", "Bearer x.y"))
                        .headers()
                        .get("www-authenticate"))
                .startsWith("Bearer error=\"invalid_token\"");
    }

    private ServedDatabase database(String name) {
        return served.computeIfAbsent(name, ServedDatabase::of);
    }

    @AfterAll
    void disconnect() {
        served.values().forEach(ServedDatabase::close);
    }
}
