// SPDX-License-Identifier: Apache-2.0
package dev.espalier.supabase;

import static org.assertj.core.api.Assertions.assertThat;

import dev.espalier.Translation;
import dev.espalier.fixtures.corpus.Comparison;
import dev.espalier.fixtures.corpus.Difference;
import dev.espalier.fixtures.corpus.GoldenCase;
import dev.espalier.fixtures.corpus.Walk;
import dev.espalier.request.Parameter;
import dev.espalier.request.Parameter.Embedding.Strategy;
import dev.espalier.supabase.wire.WireCall;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** Every case of the corpus whose SQL is another one when embeds are batched has the recorded answer then, too. */
@TestInstance(Lifecycle.PER_CLASS)
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class BatchedCorpusTest {

    private static final int AT_LEAST = 90;

    private final GoldenDatabases databases = new GoldenDatabases(BatchedCorpusTest::isBatched);

    @TestFactory
    Stream<DynamicContainer> corpus() {
        return databases.tests(BatchedCorpusTest::passes);
    }

    @Test
    void the_corpus_has_many_embeds_that_can_be_batched() {
        assertThat(databases.count()).isGreaterThanOrEqualTo(AT_LEAST);
    }

    private static boolean isBatched(GoldenCase one, GoldenDatabase database) {
        return GoldenSelection.isInReach(one) && isOtherwise(one, database.client());
    }

    private static boolean isOtherwise(GoldenCase one, SupabaseClient client) {
        Optional<String> usual = sql(() -> WireDoor.call(one), client);
        return usual.isPresent()
                && WireDoor.call(one).explain().isEmpty()
                && !sql(() -> batched(one), client).equals(usual);
    }

    private static Optional<String> sql(Supplier<WireCall> call, SupabaseClient client) {
        return Walks.translation(call, client).map(Translation::sql);
    }

    private static WireCall batched(GoldenCase one) {
        WireCall call = WireDoor.call(one);
        return new WireCall(call.request().with(List.of(new Parameter.Embedding(Strategy.BATCHED))), call.explain());
    }

    private static void passes(GoldenCase one, GoldenDatabase database) {
        Walk.Done done = (Walk.Done) Walks.walk(one, () -> batched(one), database.client(), database.pool());
        assertThat(Comparison.ofAnswer(one, done.answer()).stream().map(Difference::toString))
                .as("%s%n%s", one.title(), done.sql())
                .isEmpty();
    }

    @AfterAll
    void close() {
        databases.close();
    }
}
