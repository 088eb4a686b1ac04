// SPDX-License-Identifier: Apache-2.0
package dev.espalier.docs.edge;

import dev.espalier.fixtures.corpus.Corpus;
import dev.espalier.fixtures.corpus.GoldenCase;
import dev.espalier.fixtures.databases.Databases;
import dev.espalier.fixtures.databases.Fixture;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Locale;

/**
 * SQL of a port that went wrong, as the page shows it behind {@code ```sql wrong}.
 *
 * <pre>
 * select id from api.orders order by id limit 1
 * -- answers [{"id":1}]                            or: -- fails with 42601
 * </pre>
 *
 * @param golden the case that it is a port of
 * @param sql the statement
 * @param told what the page says that it gives
 */
record WrongPort(GoldenCase golden, String sql, String told) {

    static final String INFO = "sql wrong ";

    private static final String COMMENT = "-- ";

    /** A block of the page: the case's name stands behind {@link #INFO}, the outcome in the last line. */
    static WrongPort of(String name, String block) {
        List<String> database = List.of(name.split("/", 2));
        List<String> lines = block.lines().toList();
        String last = lines.get(lines.size() - 1);
        if (!last.startsWith(COMMENT)) {
            throw new IllegalArgumentException("a port of " + name + " that does not tell what it gives: " + last);
        }
        return new WrongPort(
                Corpus.load().get(database.get(0), database.get(1)),
                String.join("\n", lines.subList(0, lines.size() - 1)),
                last.substring(COMMENT.length()));
    }

    /** What it gives, on the case's database, where nothing of it is kept: {@code answers [{"id":1}]}, {@code fails with 42601}. */
    String given() throws SQLException {
        Fixture fixture = Fixture.valueOf(golden.database().toUpperCase(Locale.ROOT));
        try (Connection connection = Databases.shared(fixture).connect()) {
            connection.setAutoCommit(false);
            try (Statement statement = connection.createStatement()) {
                statement.execute("set transaction read write");
                return "answers " + rows(statement);
            } catch (SQLException e) {
                return "fails with " + e.getSQLState();
            } finally {
                connection.rollback();
            }
        }
    }

    private String rows(Statement statement) throws SQLException {
        String asJson = "with answer as (\n" + sql + "\n) select coalesce(json_agg(answer), '[]') from answer";
        try (ResultSet result = statement.executeQuery(asJson)) {
            result.next();
            return result.getString(1);
        }
    }
}
