// SPDX-License-Identifier: Apache-2.0
package dev.espalier.supabase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.espalier.Translation;
import dev.espalier.catalog.CatalogReader;
import dev.espalier.fixtures.corpus.Caller;
import dev.espalier.fixtures.corpus.ClientAnswer;
import dev.espalier.fixtures.corpus.Comparison;
import dev.espalier.fixtures.corpus.Corpus;
import dev.espalier.fixtures.corpus.GoldenCase;
import dev.espalier.fixtures.databases.Databases;
import dev.espalier.fixtures.databases.Fixture;
import dev.espalier.fixtures.databases.TestDatabase;
import dev.espalier.fixtures.json.JsonLiteral;
import dev.espalier.fixtures.json.JsonLiteral.JsonObject;
import dev.espalier.fixtures.json.JsonLiteral.JsonText;
import dev.espalier.limits.Limits;
import dev.espalier.limits.Limits.Aggregates;
import dev.espalier.query.Query;
import dev.espalier.supabase.claims.Claims;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Every chain of the corpus in process, as its caller: it asks what the client's request asks, and responds as the client did. */
@ParameterizedClass
@EnumSource
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CallersChainsTest {

    private final String name;
    private final TestDatabase database;
    private final Connection connection;
    private final SupabaseClient client;

    CallersChainsTest(Fixture fixture) throws SQLException {
        name = fixture.name().toLowerCase(Locale.ROOT);
        database = Databases.clone(fixture);
        connection = database.connect();
        client = SupabaseClient.of(
                CatalogReader.read(connection, fixture.schemas()),
                Limits.defaults().withAggregates(Aggregates.ALLOWED));
        connection.setAutoCommit(false);
    }

    @AfterEach
    void close() throws SQLException {
        connection.close();
        database.close();
    }

    @TestFactory
    Stream<DynamicTest> a_chain_asks_what_the_request_of_the_client_asks() {
        return chains().map(one -> dynamicTest(one.id(), () -> {
            Optional<Query> byChain = Walks.translation(() -> new ChainDoor(client).call(one), client)
                    .map(Translation::query);
            assertThat(byChain)
                    .isEqualTo(
                            Walks.translation(() -> WireDoor.call(one), client).map(Translation::query));
        }));
    }

    @TestFactory
    Stream<DynamicTest> a_chain_responds_as_the_client_did() {
        return chains().filter(one -> !isAboutTheToken(one))
                .map(one -> dynamicTest(
                        one.id(),
                        () -> assertThat(Comparison.ofResult(one, response(one)))
                                .isEmpty()));
    }

    private Stream<GoldenCase> chains() {
        return Corpus.load().cases(name).stream().filter(one -> one.chain().isPresent());
    }

    /** On a transaction that is taken back. */
    private ClientAnswer response(GoldenCase one) throws SQLException {
        try {
            return ChainDoor.respond(one, client.as(claims(one)).on(connection));
        } finally {
            connection.rollback();
        }
    }

    private static Claims claims(GoldenCase one) {
        return one.caller() instanceof Caller.Bearer bearer
                ? Claims.of(bearer.claims().compact())
                : Claims.of("{}");
    }

    /** A chain is told of claims, which somebody has verified; a token that is no good never reaches it. */
    private static boolean isAboutTheToken(GoldenCase one) {
        return code(one).startsWith("PGRST30");
    }

    private static String code(GoldenCase one) {
        Optional<JsonLiteral> error =
                one.chain().orElseThrow().result().errorOf(one.answer().body());
        return error.isPresent()
                        && error.orElseThrow() instanceof JsonObject object
                        && object.members().get("code") instanceof JsonText code
                ? code.value()
                : "";
    }
}
