// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.bench.question;

import static dev.espalier.supabase.option.CountMethod.EXACT;
import static dev.espalier.supabase.option.SelectOption.count;

import dev.espalier.codegen.bench.database.Installation;
import dev.espalier.codegen.bench.database.KeptConnection.Reply;
import dev.espalier.codegen.bench.database.LocalEndpoint;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import javax.sql.DataSource;
import org.jooq.DSLContext;
import org.jooq.InsertValuesStep5;
import org.jooq.Record;
import org.jooq.impl.DSL;

/** A thousand rows into one table and taken back, so that the table stays what it is; answered by how many there were. */
final class BulkInsert implements Question {

    private static final int ROWS = 1000;
    private static final String SQL =
            "insert into visits (client_id, visited_at, minutes, paid, note) values (?, ?, ?, ?, ?)";

    private final List<Visit> visits =
            IntStream.range(0, ROWS).mapToObj(BulkInsert::visit).toList();

    /** A row of the program. */
    record Visit(long clientId, OffsetDateTime visitedAt, int minutes, BigDecimal paid, String note) {}

    private static Visit visit(int i) {
        OffsetDateTime at =
                OffsetDateTime.of(2025, 11, 1, 8, 0, 0, 0, ZoneOffset.UTC).plusMinutes(15L * i);
        return new Visit(200001L + i, at, 15 + i % 8 * 15, BigDecimal.valueOf(50000 + i * 25L, 2), "visit number " + i);
    }

    @Override
    public Map<String, Way> ways(Installation on) throws IOException {
        Map<String, Way> ways = new LinkedHashMap<>();
        ways.put(
                CHAIN,
                () -> on.client()
                        .from("visits")
                        .insert(visits, count(EXACT))
                        .rollback()
                        .execute()
                        .count()
                        .orElseThrow());
        ways.put(JDBC, () -> jdbc(on.pool()));
        ways.put(JOOQ, () -> jooq(on.jooq()));
        LocalEndpoint endpoint = on.endpoint();
        byte[] json = on.client().from("visits").insert(visits).binds().get(0).getBytes(StandardCharsets.UTF_8);
        byte[] request = HttpText.post("/visits", json, "Prefer: count=exact,tx=rollback,return=minimal");
        ways.put(HTTP, () -> inserted(endpoint.connection().send(request)));
        return ways;
    }

    private static long inserted(Reply reply) {
        if (reply.status() != 201) {
            throw new IllegalStateException(reply.status() + " " + reply.text());
        }
        return Long.parseLong(reply.range().substring(reply.range().indexOf('/') + 1));
    }

    private long jdbc(DataSource pool) throws SQLException {
        try (Connection connection = pool.getConnection()) {
            connection.setAutoCommit(false);
            try (PreparedStatement statement = connection.prepareStatement(SQL)) {
                for (Visit visit : visits) {
                    statement.setLong(1, visit.clientId());
                    statement.setObject(2, visit.visitedAt());
                    statement.setInt(3, visit.minutes());
                    statement.setBigDecimal(4, visit.paid());
                    statement.setString(5, visit.note());
                    statement.addBatch();
                }
                return LongStream.of(statement.executeLargeBatch()).sum();
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        }
    }

    private long jooq(DSLContext context) {
        return context.connectionResult(connection -> {
            connection.setAutoCommit(false);
            try {
                InsertValuesStep5<Record, Long, OffsetDateTime, Integer, BigDecimal, String> insert =
                        begun(DSL.using(connection, context.dialect(), context.settings()));
                for (Visit visit : visits) {
                    insert = insert.values(
                            visit.clientId(), visit.visitedAt(), visit.minutes(), visit.paid(), visit.note());
                }
                return (long) insert.execute();
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        });
    }

    private static InsertValuesStep5<Record, Long, OffsetDateTime, Integer, BigDecimal, String> begun(
            DSLContext context) {
        return context.insertInto(
                DSL.table(DSL.name("visits")),
                DSL.field(DSL.name("client_id"), Long.class),
                DSL.field(DSL.name("visited_at"), OffsetDateTime.class),
                DSL.field(DSL.name("minutes"), Integer.class),
                DSL.field(DSL.name("paid"), BigDecimal.class),
                DSL.field(DSL.name("note"), String.class));
    }
}
