// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.espalier.fixtures.databases.Databases;
import dev.espalier.fixtures.databases.Fixture;
import dev.espalier.fixtures.databases.TestDatabase;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Connections of clients, more of them than there are threads that have one for themselves. */
class ConnectionsTest {

    private static final String WAITS = "/companies?select=id&limit=1";
    private static final String ANSWERED = "/staff?select=id&id=eq.1";
    private static final String ROW = "[{\"id\":1}]";
    private static final int MANY = 40;

    private final TestDatabase database = Databases.clone(Fixture.SALON);
    private final List<KeptConnection> connections = new ArrayList<>();
    private ServedProcess process;
    private Connection locking;

    @BeforeEach
    void serve() throws IOException, SQLException {
        process = ServedProcess.start(
                "--db-url", database.jdbcUrl(), "--anon-role", "anon", "--pool-size", "2", "--port", "0");
        locking = database.connect();
        locking.setAutoCommit(false);
        try (Statement statement = locking.createStatement()) {
            statement.execute("lock table companies in access exclusive mode");
        }
    }

    private KeptConnection connection() throws IOException {
        KeptConnection connection = KeptConnection.to(process.address());
        connections.add(connection);
        return connection;
    }

    @Test
    void a_request_that_waits_holds_up_none_of_another_connection() throws IOException, SQLException {
        KeptConnection waiting = connection();
        waiting.ask(WAITS);
        for (int i = 0; i < MANY; i++) {
            assertThat(answered(connection())).isEqualTo(ROW);
        }
        for (KeptConnection other : connections.subList(1, connections.size())) {
            assertThat(answered(other)).isEqualTo(ROW);
        }
        locking.commit();
        assertThat(waiting.answer()).startsWith("[{\"id\":");
    }

    @Test
    void connections_that_come_and_go_leave_their_places_to_others() throws IOException {
        for (int i = 0; i < MANY; i++) {
            try (KeptConnection shortly = connection()) {
                assertThat(answered(shortly)).isEqualTo(ROW);
                assertThat(answered(shortly)).isEqualTo(ROW);
            }
        }
    }

    @Test
    void the_server_stops_though_a_request_waits() throws IOException, InterruptedException {
        connection().ask(WAITS);
        assertThat(answered(connection())).isEqualTo(ROW);
        assertThat(process.stop()).isEqualTo(ServedProcess.STOPPED);
    }

    private static String answered(KeptConnection connection) throws IOException {
        connection.ask(ANSWERED);
        return connection.answer();
    }

    @AfterEach
    void close() throws IOException, SQLException {
        for (KeptConnection connection : connections) {
            connection.close();
        }
        process.close();
        locking.close();
        database.close();
    }
}
