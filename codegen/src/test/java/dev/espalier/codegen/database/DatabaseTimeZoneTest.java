// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.espalier.fixtures.databases.Databases;
import dev.espalier.fixtures.databases.Fixture;
import dev.espalier.fixtures.databases.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;

class DatabaseTimeZoneTest {

    @Test
    void theDatabaseTellsItsOwn() throws SQLException {
        try (TestDatabase database = Databases.clone(Fixture.SALON);
                Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            statement.execute("alter database \"" + database.name() + "\" set timezone to 'Asia/Tokyo'");
            assertThat(DatabaseTimeZone.of(connection).statement()).isEqualTo("set time zone 'Asia/Tokyo'");
        }
    }

    @Test
    void aDatabaseThatTellsNoneIsInUtc() throws SQLException {
        try (TestDatabase database = Databases.empty();
                Connection connection = database.connect()) {
            assertThat(DatabaseTimeZone.of(connection).name()).isEqualTo("UTC");
        }
    }

    @Test
    void nothingButANameReachesTheStatement() {
        assertThatIllegalArgumentException().isThrownBy(() -> new DatabaseTimeZone("UTC'; drop table x --"));
    }
}
