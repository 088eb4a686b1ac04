// SPDX-License-Identifier: Apache-2.0
package dev.espalier.docs.cases;

import static org.assertj.core.api.Assertions.assertThat;

import dev.espalier.catalog.CatalogReader;
import dev.espalier.fixtures.corpus.Caller;
import dev.espalier.fixtures.corpus.CaseFile;
import dev.espalier.fixtures.corpus.CaseFolder;
import dev.espalier.fixtures.corpus.Comparison;
import dev.espalier.fixtures.corpus.GoldenCase;
import dev.espalier.fixtures.corpus.WireRequest;
import dev.espalier.fixtures.databases.Databases;
import dev.espalier.fixtures.databases.Fixture;
import dev.espalier.fixtures.databases.TestDatabase;
import dev.espalier.request.Request;
import dev.espalier.schema.DatabaseSchema;
import dev.espalier.supabase.SupabaseClient;
import dev.espalier.supabase.claims.Claims;
import dev.espalier.supabase.response.Answer;
import dev.espalier.supabase.wire.WireReader;
import dev.espalier.text.Utf8;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Recorded answers, held to a database in a build. */
// tag::recorded[]
@TestInstance(Lifecycle.PER_CLASS)
class RecordedAnswersTest {

    private static final Path CASES = Path.of(
            System.getProperty("espalier.root", ".."),
            "test-fixtures/src/main/resources/dev/espalier/fixtures/corpus/salon/filter");

    private final TestDatabase database = Databases.clone(Fixture.SALON);
    private final DatabaseSchema schema;

    RecordedAnswersTest() throws SQLException {
        try (Connection connection = database.connect()) {
            schema = CatalogReader.read(connection, List.of("public"));
        }
    }

    static List<CaseFile> cases() {
        return List.copyOf(CaseFolder.read(CASES).cases().values());
    }

    @AfterAll
    void drop() {
        database.close();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void an_answer_is_what_it_was(CaseFile recorded) throws SQLException {
        try (Connection connection = database.connect()) {
            connection.setAutoCommit(false);
            Answer answer = as(recorded.caller(), SupabaseClient.of(schema).on(connection))
                    .answer(request(recorded.request()));
            assertThat(Comparison.ofAnswer((GoldenCase) recorded, told(answer))).isEmpty();
            connection.rollback();
        }
    }

    private static SupabaseClient as(Caller caller, SupabaseClient supabase) {
        return caller instanceof Caller.Bearer bearer
                ? supabase.as(Claims.of(bearer.claims().compact()))
                : supabase;
    }

    private static Request request(WireRequest sent) {
        Map<String, List<String>> headers = sent.headers().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, one -> List.of(one.getValue())));
        return WireReader.withoutPlans().read(sent.method(), sent.path(), headers, Utf8.of(sent.body()));
    }

    private static dev.espalier.fixtures.corpus.Answer told(Answer answer) {
        Map<String, String> headers = answer.headers().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, one -> String.join(", ", one.getValue())));
        return new dev.espalier.fixtures.corpus.Answer(answer.status(), headers, answer.body());
    }
}
// end::recorded[]
