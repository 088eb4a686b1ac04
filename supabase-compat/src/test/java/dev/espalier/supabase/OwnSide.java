// SPDX-License-Identifier: Apache-2.0
package dev.espalier.supabase;

import static org.assertj.core.api.Assertions.catchThrowable;

import dev.espalier.fixtures.corpus.Body;
import dev.espalier.fixtures.corpus.ClientDifference;
import dev.espalier.fixtures.corpus.ClientDifference.Here;
import dev.espalier.fixtures.corpus.Comparison;
import dev.espalier.fixtures.corpus.Difference;
import dev.espalier.fixtures.corpus.Translation;
import dev.espalier.supabase.golden.DifferentChains;
import dev.espalier.supabase.wire.WireCall;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import javax.sql.DataSource;

/** The chain in Java of a difference, compiled. */
record OwnSide(ClientDifference difference, SupabaseClient client, DataSource database) {

    private static final Map<String, Function<SupabaseClient, ResultBuilder<?>>> CHAINS = DifferentChains.all();

    private ResultBuilder<?> chain(SupabaseClient from) {
        return Objects.requireNonNull(CHAINS.get(difference.key().toString())).apply(from);
    }

    /** What is different in its response, which may write and is taken back. */
    List<Difference> differences(Here.Run expected) {
        return Comparison.ofResult(
                expected.result(),
                new Body.Empty(),
                Stage.rolledBack(
                        database,
                        client,
                        connected -> ChainDoor.answer(chain(connected).execute())));
    }

    Translation translation() {
        return Walks.translation(
                        () -> new WireCall(
                                chain(client).request(),
                                chain(client).draft.handling().explain()),
                        client)
                .<Translation>map(made -> new Translation.Sql(made.sql(), made.binds()))
                .orElseGet(Translation.Absent::new);
    }

    /** The class and the message of what is thrown at the call. */
    String refusal() {
        Throwable thrown = catchThrowable(() -> chain(client));
        return thrown == null ? "nothing is thrown" : thrown.getClass().getSimpleName() + ": " + thrown.getMessage();
    }
}
