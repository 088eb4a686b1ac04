// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.bench.question;

import dev.espalier.codegen.bench.database.Installation;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** A million rows one by one, as records: the chain's {@code stream(Reading.class)}, and a JDBC cursor whose columns are mapped by hand. */
public final class StreamedRows implements Question {

    /** How many rows there are. */
    public static final int ROWS = 1_000_000;

    private static final int FETCH_SIZE = 500;
    private static final String SQL = "select id, sensor, taken_at, value, note from readings";

    /** A row of the program. */
    record Reading(
            long id,
            int sensor,
            OffsetDateTime takenAt,
            BigDecimal value,
            @Nullable String note) {

        /** Something that each column has a part in. */
        long sum() {
            return id
                    + sensor
                    + takenAt.toEpochSecond()
                    + value.unscaledValue().longValue()
                    + (note == null ? 0 : note.length());
        }
    }

    @Override
    public Map<String, Way> ways(Installation on) {
        Map<String, Way> ways = new LinkedHashMap<>();
        ways.put(CHAIN, () -> {
            try (Stream<Reading> readings =
                    on.client().from("readings").select("id, sensor, taken_at, value, note").stream(Reading.class)) {
                return readings.mapToLong(Reading::sum).sum();
            }
        });
        ways.put(JDBC, () -> cursor(on.pool()));
        return ways;
    }

    private static long cursor(DataSource pool) throws SQLException {
        try (Connection connection = pool.getConnection()) {
            connection.setAutoCommit(false);
            try (PreparedStatement statement = connection.prepareStatement(SQL)) {
                statement.setFetchSize(FETCH_SIZE);
                return sum(statement);
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        }
    }

    private static long sum(PreparedStatement statement) throws SQLException {
        long sum = 0;
        try (ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                sum += new Reading(
                                row.getLong(1),
                                row.getInt(2),
                                row.getObject(3, OffsetDateTime.class),
                                row.getBigDecimal(4),
                                row.getString(5))
                        .sum();
            }
        }
        return sum;
    }
}
