// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.port.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.espalier.codegen.library.LibraryChain;
import dev.espalier.codegen.port.type.NotPortable;
import dev.espalier.fixtures.corpus.ChainCall;
import dev.espalier.fixtures.corpus.Corpus;
import dev.espalier.fixtures.corpus.GoldenCase;
import dev.espalier.fixtures.corpus.Origin;
import dev.espalier.fixtures.databases.Fixture;
import dev.espalier.request.Action;
import dev.espalier.request.Payload;
import dev.espalier.request.Request;
import dev.espalier.schema.DatabaseSchema;
import dev.espalier.supabase.SupabaseClient;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class WireTextTest {

    private final List<GoldenCase> chains = Corpus.load().cases().stream()
            .filter(one -> calls(one).stream().noneMatch(call -> call.method().equals("explain")))
            .filter(one -> one.chain().isPresent())
            .toList();

    @Test
    void requests_of_chains_are_those_that_the_client_sends() {
        assertThat(chains).hasSizeGreaterThan(1000);
        for (GoldenCase one : chains) {
            List<String> schemas =
                    Fixture.valueOf(one.database().toUpperCase(Locale.ROOT)).schemas();
            SupabaseClient client = SupabaseClient.of(DatabaseSchema.of(schemas, List.of()));
            Request request = LibraryChain.on(client, calls(one)).request();
            if (request.action() instanceof Action.Call call
                    && call.payload().filter(Payload.Refused.class::isInstance).isPresent()) {
                assertThatThrownBy(() -> WireText.of(request)).isInstanceOf(NotPortable.class);
                continue;
            }
            assertThat(WireText.of(request)).as(one.id()).isEqualTo(one.request());
        }
    }

    @Test
    void chains_are_written_as_a_person_writes_them() {
        for (GoldenCase one : chains) {
            String javascript = one.chain().orElseThrow().javascript();
            // JavaScript has other ways to write a number, and two ways to quote.
            if (!javascript.matches("(?s).*(\\d\\.\\d*0\\b|\\de-|\\\\|\"|n\\b).*")) {
                assertThat(JavaScriptText.of(calls(one))).isEqualTo(javascript);
            }
        }
    }

    private static List<ChainCall> calls(GoldenCase one) {
        return one.chain().map(Origin.Chain::calls).orElse(List.of());
    }
}
