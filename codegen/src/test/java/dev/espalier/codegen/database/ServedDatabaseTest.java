// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.espalier.fixtures.databases.Databases;
import dev.espalier.fixtures.databases.Fixture;
import dev.espalier.fixtures.databases.TestDatabase;
import dev.espalier.fixtures.postgres.PostgresException;
import dev.espalier.fixtures.postgres.Progress;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.Test;

class ServedDatabaseTest {

    @Test
    void aCopyOfASampleMayBeWrittenAndIsGoneWhenItIsClosed() throws SQLException {
        Address address;
        try (ServedDatabase copy = ServedDatabase.copyOf(Fixture.SHOP, Progress.silent())) {
            assertThat(copy.schemas()).containsExactly("api", "api_v2");
            address = copy.address();
            assertThat(deletedNotes(address)).isPositive();
            assertThat(deletedNotes(address)).isZero();
        }
        assertThatThrownBy(address::connect).isInstanceOf(SQLException.class).hasMessageContaining("does not exist");
    }

    private static int deletedNotes(Address address) throws SQLException {
        try (Connection connection = address.connect();
                Statement statement = connection.createStatement()) {
            return statement.executeUpdate("delete from api.notes");
        }
    }

    @Test
    void aServerThatIsShutDownTakesTheCopyAlong() {
        assertThat(ServedDatabase.isGoingDown(refusal("57P01"))).isTrue();
        assertThat(ServedDatabase.isGoingDown(refusal("57P03"))).isTrue();
        assertThat(ServedDatabase.isGoingDown(refusal("42501"))).isFalse();
        assertThat(ServedDatabase.isGoingDown(new PostgresException("no cause")))
                .isFalse();
    }

    private static PostgresException refusal(String state) {
        return new PostgresException("refused", new SQLException("refused", state));
    }

    @Test
    void aUsersOwnStays() throws SQLException {
        try (TestDatabase own = Databases.empty()) {
            Address address = Address.of(own.jdbcUrl());
            ServedDatabase.at(address, List.of("public")).close();
            try (Connection connection = address.connect()) {
                assertThat(connection.isValid(0)).isTrue();
            }
        }
    }
}
