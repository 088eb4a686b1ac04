// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.bench.question;

import static dev.espalier.supabase.option.OrderOptions.ascending;

import dev.espalier.codegen.bench.database.Installation;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Rows as records: the chain's {@code rows(Booking.class)}, and columns of a plain statement mapped by hand.
 *
 * @param rows how many
 */
record TypedRead(int rows) implements Question {

    private static final String SQL = """
            select id, client_id, datetime, status, price, comment
            from bookings where id > ? order by id limit %d""";

    private static final long FIRST = 300000;

    /** A row of the program. */
    record Booking(
            long id,
            long clientId,
            OffsetDateTime datetime,
            String status,
            @Nullable BigDecimal price,
            @Nullable String comment) {}

    @Override
    public Map<String, Way> ways(Installation on) {
        Map<String, Way> ways = new LinkedHashMap<>();
        ways.put(
                CHAIN,
                () -> on.client()
                        .from("bookings")
                        .select("id, client_id, datetime, status, price, comment")
                        .gt("id", FIRST)
                        .order("id", ascending())
                        .range(0, rows - 1)
                        .rows(Booking.class)
                        .fetch());
        String sql = SQL.formatted(rows);
        ways.put(JDBC, () -> byHand(on.pool(), sql));
        return ways;
    }

    private static List<Booking> byHand(DataSource pool, String sql) throws SQLException {
        try (Connection connection = pool.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setLong(1, FIRST);
            try (ResultSet row = statement.executeQuery()) {
                List<Booking> bookings = new ArrayList<>();
                while (row.next()) {
                    bookings.add(new Booking(
                            row.getLong(1),
                            row.getLong(2),
                            row.getObject(3, OffsetDateTime.class),
                            row.getString(4),
                            row.getBigDecimal(5),
                            row.getString(6)));
                }
                return bookings;
            }
        }
    }
}
