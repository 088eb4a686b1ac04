// SPDX-License-Identifier: Apache-2.0
package dev.espalier.supabase.plans;

import dev.espalier.Translation;
import dev.espalier.fixtures.databases.Databases;
import dev.espalier.fixtures.databases.Fixture;
import dev.espalier.fixtures.databases.TestDatabase;
import dev.espalier.fixtures.salon.Public;
import dev.espalier.limits.Limits;
import dev.espalier.request.Parameter;
import dev.espalier.request.Parameter.Embedding.Strategy;
import dev.espalier.run.PageTexts.PageBounds;
import dev.espalier.schema.JooqSchemaReader;
import dev.espalier.supabase.SupabaseClient;
import dev.espalier.supabase.wire.WireReader;
import dev.espalier.text.Utf8;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A salon of 10,000 clients, 100,000 bookings and a million messages over its six partitions: generated, not stored.
 *
 * <p>The 50 companies are equal in size. Client {@code c} of 0 to 9,999 has the phone number {@code 7800} and {@code c} in seven digits, belongs to
 * company {@code 1 + c % 50}, and has ten bookings in 2024 and 2025 and a hundred messages from November 2025 to April 2026.
 */
final class LargeSalon implements AutoCloseable {

    private final TestDatabase database = Databases.clone(Fixture.SALON);
    private final SupabaseClient supabase = SupabaseClient.of(
            JooqSchemaReader.read(Public.PUBLIC), Limits.defaults().withAggregates(Limits.Aggregates.ALLOWED));

    private LargeSalon() {}

    static LargeSalon filled() {
        LargeSalon salon = new LargeSalon();
        try (Connection connection = salon.database.connect();
                Statement statement = connection.createStatement()) {
            for (String step : LargeSalonSql.STEPS) {
                statement.execute(step);
            }
        } catch (SQLException e) {
            salon.close();
            throw new IllegalStateException("the large salon cannot be filled", e);
        }
        return salon;
    }

    /** How PostgreSQL would run {@code GET target}. */
    QueryPlan plan(String target) throws SQLException {
        return explained("", get(target));
    }

    /** How PostgreSQL would run {@code GET target} with the page's bounds bound like values. */
    QueryPlan planOfBoundPage(String target) throws SQLException {
        Translation translation = get(target);
        String sql = translation.compiled().text(Optional.empty());
        return explained("", sql, translation.texts().binds(translation.query().values(), PageBounds.BOUND));
    }

    /** How PostgreSQL ran {@code GET target}: nodes tell how many rows they had. */
    QueryPlan run(String target) throws SQLException {
        return explained("analyze, verbose, ", get(target));
    }

    /** How PostgreSQL ran {@code GET target} with its embeds had this way. */
    QueryPlan run(String target, Strategy strategy) throws SQLException {
        return explained("analyze, verbose, ", embedding(target, strategy));
    }

    /** The same without the index by which the bookings of a client are found. */
    QueryPlan runUnindexed(String target, Strategy strategy) throws SQLException {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("drop index bookings_client_id_idx");
            QueryPlan plan = explained(connection, "analyze, verbose, ", embedding(target, strategy));
            connection.rollback();
            return plan;
        }
    }

    private Translation embedding(String target, Strategy strategy) {
        return supabase.translate(WireReader.withoutPlans()
                .read("GET", target, Map.of(), Utf8.empty())
                .with(List.of(new Parameter.Embedding(strategy))));
    }

    /** How PostgreSQL ran {@code method target} with a count of this kind. */
    QueryPlan run(String method, String target, String count) throws SQLException {
        return explained("analyze, verbose, ", translation(method, target, count));
    }

    /** How PostgreSQL would run a write with this body, whose rows are told. */
    QueryPlan planOfWrite(String method, String target, String body) throws SQLException {
        Map<String, List<String>> headers = Map.of("Prefer", List.of("return=representation"));
        return explained(
                "", supabase.translate(WireReader.withoutPlans().read(method, target, headers, Utf8.of(body))));
    }

    /** What {@code method target} with a count of this kind becomes. */
    Translation translation(String method, String target, String count) {
        return supabase.translate(WireReader.withoutPlans()
                .read(method, target, Map.of("Prefer", List.of("count=" + count)), Utf8.empty()));
    }

    private Translation get(String target) {
        return supabase.translate(WireReader.withoutPlans().read("GET", target, Map.of(), Utf8.empty()));
    }

    private QueryPlan explained(String options, Translation translation) throws SQLException {
        return explained(options, translation.sql(), translation.binds());
    }

    private QueryPlan explained(String options, String sql, List<String> binds) throws SQLException {
        try (Connection connection = database.connect()) {
            return explained(connection, options, sql, binds);
        }
    }

    private static QueryPlan explained(Connection connection, String options, Translation translation)
            throws SQLException {
        return explained(connection, options, translation.sql(), translation.binds());
    }

    private static QueryPlan explained(Connection connection, String options, String sql, List<String> binds)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("explain (" + options + "format json) " + sql)) {
            for (int i = 0; i < binds.size(); i++) {
                statement.setObject(i + 1, binds.get(i), Types.OTHER);
            }
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return QueryPlan.of(row.getString(1));
            }
        }
    }

    @Override
    public void close() {
        database.close();
    }
}
