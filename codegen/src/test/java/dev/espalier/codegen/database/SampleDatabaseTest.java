// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.espalier.fixtures.databases.Fixture;
import dev.espalier.fixtures.postgres.Progress;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;

class SampleDatabaseTest {

    private final Database salon = new SampleDatabase(Fixture.SALON, Progress.silent());

    @Test
    void aConnectionOnlyReads() throws SQLException {
        try (Connection connection = salon.connect();
                Statement statement = connection.createStatement()) {
            assertThatThrownBy(() -> statement.execute("delete from bookings"))
                    .isInstanceOf(SQLException.class)
                    .hasFieldOrPropertyWithValue("SQLState", "25006");
        }
    }

    @Test
    void aSessionHasTheTimeZoneUtc() throws SQLException {
        try (Connection connection = salon.connect();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("show timezone")) {
            row.next();
            assertThat(row.getString(1)).isEqualTo("UTC");
        }
    }
}
