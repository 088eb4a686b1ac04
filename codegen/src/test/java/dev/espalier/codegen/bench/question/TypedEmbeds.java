// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.bench.question;

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

/** The bookings of a period with client and service as records in records: the chain, and columns of a join mapped by hand. */
record TypedEmbeds() implements Question {

    private static final String SQL = """
            select b.id, b.datetime, b.status, b.price, c.name, c.phone, s.title, s.duration
            from bookings b join clients c on c.id = b.client_id join services s on s.id = b.service_id
            where b.company_id = ? and b.datetime >= ? and b.datetime <= ? and b.status = any(?)
            order by b.datetime, b.id limit 50""";

    /** A row of the program. */
    record Booking(
            long id,
            OffsetDateTime datetime,
            String status,
            @Nullable BigDecimal price,
            Client clients,
            Service services) {}

    /** A row within a row. */
    record Client(String name, String phone) {}

    /** Another. */
    record Service(String title, int duration) {}

    @Override
    public Map<String, Way> ways(Installation on) {
        Map<String, Way> ways = new LinkedHashMap<>();
        ways.put(
                CHAIN,
                () -> on.client()
                        .from("bookings")
                        .select("id, datetime, status, price, clients(name, phone), services(title, duration)")
                        .eq("company_id", ProductionQuery.COMPANY)
                        .gte("datetime", ProductionQuery.FROM)
                        .lte("datetime", ProductionQuery.TO)
                        .in("status", List.of("confirmed", "pending"))
                        .order("datetime")
                        .order("id")
                        .range(0, 49)
                        .rows(Booking.class)
                        .fetch());
        ways.put(JDBC, () -> byHand(on.pool()));
        return ways;
    }

    private static List<Booking> byHand(DataSource pool) throws SQLException {
        try (Connection connection = pool.getConnection();
                PreparedStatement statement = connection.prepareStatement(SQL)) {
            statement.setInt(1, ProductionQuery.COMPANY);
            statement.setObject(2, OffsetDateTime.parse(ProductionQuery.FROM));
            statement.setObject(3, OffsetDateTime.parse(ProductionQuery.TO));
            statement.setArray(4, connection.createArrayOf("text", new String[] {"confirmed", "pending"}));
            try (ResultSet row = statement.executeQuery()) {
                List<Booking> bookings = new ArrayList<>();
                while (row.next()) {
                    bookings.add(booking(row));
                }
                return bookings;
            }
        }
    }

    private static Booking booking(ResultSet row) throws SQLException {
        return new Booking(
                row.getLong(1),
                row.getObject(2, OffsetDateTime.class),
                row.getString(3),
                row.getBigDecimal(4),
                new Client(row.getString(5), row.getString(6)),
                new Service(row.getString(7), row.getInt(8)));
    }
}
