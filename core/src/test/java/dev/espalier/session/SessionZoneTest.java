// SPDX-License-Identifier: Apache-2.0
package dev.espalier.session;

import static org.assertj.core.api.Assertions.assertThat;

import dev.espalier.fixtures.databases.Fixture;
import dev.espalier.fixtures.databases.TestDatabase;
import dev.espalier.fixtures.junit.EspalierDatabase;
import dev.espalier.fixtures.junit.Sharing;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.postgresql.PGConnection;

/** What is known of a session's zone is what its next statement shows moments in. */
@EspalierDatabase(value = Fixture.SHOP, sharing = Sharing.CLONE_PER_CLASS)
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SessionZoneTest {

    private final Connection connection;

    SessionZoneTest(TestDatabase database) throws SQLException {
        connection = database.connect();
    }

    @AfterEach
    void close() throws SQLException {
        connection.close();
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTC", "Etc/UTC", "GMT", "Zulu"})
    void utc_has_several_names(String zone) throws SQLException {
        execute("set timezone to '" + zone + "'");
        assertThat(SessionZone.isUtc(connection)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Europe/London", "Europe/Moscow", "+00:30", "Africa/Abidjan"})
    void a_zone_that_had_an_offset_once_is_none(String zone) throws SQLException {
        execute("set timezone to '" + zone + "'");
        assertThat(SessionZone.isUtc(connection)).isFalse();
    }

    @Test
    void it_changes_with_a_transaction() throws SQLException {
        execute("set timezone to 'UTC'");
        connection.setAutoCommit(false);
        execute("select set_config('timezone', 'Asia/Kolkata', true)");
        assertThat(SessionZone.isUtc(connection)).isFalse();
        connection.rollback();
        assertThat(SessionZone.isUtc(connection)).isTrue();
    }

    @Test
    void behind_a_pooler_of_transactions_nothing_is_known() throws SQLException {
        execute("set timezone to 'UTC'");
        connection.unwrap(PGConnection.class).setPrepareThreshold(0);
        assertThat(SessionZone.isUtc(connection)).isFalse();
    }

    @Test
    void another_driver_is_not_asked() throws SQLException {
        Connection[] self = new Connection[1];
        Object told = Proxy.newProxyInstance(
                getClass().getClassLoader(),
                new Class<?>[] {DatabaseMetaData.class},
                (proxy, method, arguments) -> self[0]);
        self[0] = (Connection) Proxy.newProxyInstance(
                getClass().getClassLoader(),
                new Class<?>[] {Connection.class},
                (proxy, method, arguments) -> method.getName().equals("getMetaData") ? told : false);
        assertThat(SessionZone.isUtc(self[0])).isFalse();
    }
}
