// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.bench.embed;

import dev.espalier.catalog.CatalogReader;
import dev.espalier.codegen.bench.outcome.Listener;
import dev.espalier.codegen.bench.outcome.Outcome;
import dev.espalier.codegen.bench.paired.Judging;
import dev.espalier.codegen.bench.paired.Pairing;
import dev.espalier.codegen.bench.paired.WarmUp;
import dev.espalier.codegen.bench.question.Question;
import dev.espalier.codegen.bench.question.Way;
import dev.espalier.fixtures.databases.Databases;
import dev.espalier.fixtures.databases.TestDatabase;
import dev.espalier.supabase.SupabaseClient;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * All ways to embed, of each question side by side in one session.
 *
 * @param time for each question and way
 * @param listener hears how it goes on
 */
public record EmbedRun(Duration time, Listener listener) {

    /** PostgREST's way: embeds in all rows that match, then order and page. */
    public static final String WITH_ROWS = "with the rows";

    /** What a chain does that says nothing. */
    public static final String AFTER_PAGE = "after the page";

    /** For all rows of the page at once. */
    public static final String BATCHED = "batched";

    /** What stands in the name of a question between parents and children. */
    public static final String OF_EACH = "; ";

    private static final Duration TURN = Duration.ofMillis(20);
    private static final String RESOURCE = "embeds.sql";

    /** Measures those whose words contain this. */
    public List<Outcome> run(String part) throws Exception {
        listener.step("Making parents and children");
        try (TestDatabase database = Databases.empty();
                Connection connection = database.connect()) {
            make(connection);
            SupabaseClient client = SupabaseClient.of(CatalogReader.read(connection, List.of("public")))
                    .on(connection);
            List<Outcome> outcomes = new ArrayList<>();
            for (EmbedQuestion question : EmbedQuestions.all()) {
                if (question.words().contains(part)) {
                    outcomes.addAll(run(question, client));
                }
            }
            return outcomes;
        }
    }

    private static void make(Connection connection) throws SQLException, IOException {
        try (Statement statement = connection.createStatement();
                InputStream in = EmbedRun.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException("no " + RESOURCE + " beside " + EmbedRun.class.getName());
            }
            statement.execute(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            statement.execute("vacuum analyze");
        }
    }

    private List<Outcome> run(EmbedQuestion question, SupabaseClient client) throws Exception {
        listener.step("Embedding " + question.words());
        Map<String, Way> ways = Question.checked(question.ways(client));
        Pairing pairing = new Pairing(1, TURN, time, new WarmUp(TURN, time));
        List<Outcome> outcomes = Judging.outcomes(question.words(), 1, pairing.run(ways), AFTER_PAGE);
        outcomes.forEach(listener::outcome);
        return outcomes;
    }
}
