// SPDX-License-Identifier: Apache-2.0
package dev.espalier.supabase;

import dev.espalier.fixtures.corpus.GoldenCase;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;
import java.util.function.Function;
import javax.sql.DataSource;

/** Where a case is run: what may write, as PostgREST writes and in a transaction that is taken back; what reads, on the pool. */
final class Stage {

    private static final Set<String> READING = Set.of("GET", "HEAD");

    private Stage() {}

    static <T> T run(
            GoldenCase goldenCase, DataSource database, SupabaseClient client, Function<SupabaseClient, T> play) {
        return READING.contains(goldenCase.request().method())
                ? play.apply(client.on(database))
                : rolledBack(database, client, play);
    }

    /** Where what is written is taken back, however it is asked. */
    static <T> T rolledBack(DataSource database, SupabaseClient client, Function<SupabaseClient, T> play) {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try (Statement statement = connection.createStatement()) {
                // the database that everybody reads is read-only unless somebody says so
                statement.execute("set transaction read write");
                return play.apply(client.with(GoldenDatabase.AS_POSTGREST).on(connection));
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("what the case wrote cannot be taken back", e);
        }
    }
}
