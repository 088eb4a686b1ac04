// SPDX-License-Identifier: Apache-2.0
package dev.espalier.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.espalier.fixtures.databases.Fixture;
import dev.espalier.fixtures.databases.TestDatabase;
import dev.espalier.fixtures.junit.EspalierDatabase;
import dev.espalier.fixtures.junit.Sharing;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** Whoever lends a connection to the reader gets it back as it was. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
@EspalierDatabase(value = Fixture.SHOP, sharing = Sharing.CLONE_PER_CLASS)
class CallersConnectionTest {

    private final TestDatabase shop;

    CallersConnectionTest(TestDatabase shop) {
        this.shop = shop;
    }

    @Test
    void outside_of_a_transaction_the_search_path_stays() throws SQLException {
        try (Connection connection = shop.connect()) {
            run(connection, "set search_path = private, api");
            CatalogReader.read(connection, Fixture.SHOP.schemas());
            assertThat(connection.getAutoCommit()).isTrue();
            assertThat(text(connection, "show search_path")).isEqualTo("private, api");
        }
    }

    @Test
    void a_transaction_goes_on_with_what_it_set_and_did() throws SQLException {
        try (Connection connection = shop.connect()) {
            connection.setAutoCommit(false);
            run(connection, "set local search_path = private, api");
            run(connection, "create table begun (id int)");
            CatalogReader.read(connection, Fixture.SHOP.schemas());
            assertThat(connection.getAutoCommit()).isFalse();
            assertThat(text(connection, "show search_path")).isEqualTo("private, api");
            assertThat(text(connection, "select count(*) from private.begun")).isEqualTo("0");
            connection.rollback();
        }
    }

    @Test
    void a_transaction_goes_on_after_a_failure() throws SQLException {
        try (Connection connection = shop.connect()) {
            connection.setAutoCommit(false);
            run(connection, "set local search_path = private, api");
            run(connection, "set local role anon");
            assertThatThrownBy(() -> EmptySearchPath.reading(connection, () -> text(connection, "select 1 / 0")))
                    .isInstanceOf(SQLException.class)
                    .hasNoSuppressedExceptions();
            assertThat(text(connection, "show search_path")).isEqualTo("private, api");
            connection.rollback();
        }
    }

    @Test
    void after_a_failure_outside_of_a_transaction_there_is_none() throws SQLException {
        try (Connection connection = shop.connect()) {
            assertThatThrownBy(() -> EmptySearchPath.reading(connection, () -> {
                        throw new IllegalStateException("what was read makes no sense");
                    }))
                    .isInstanceOf(IllegalStateException.class);
            assertThat(connection.getAutoCommit()).isTrue();
            assertThat(text(connection, "show search_path")).isNotEqualTo("");
        }
    }

    @Test
    void what_a_caller_may_not_look_into_does_not_keep_it_from_reading() throws SQLException {
        try (Connection connection = shop.connect()) {
            connection.setAutoCommit(false);
            run(connection, "revoke all on schema private from public");
            run(connection, "set local role anon");
            assertThat(CatalogReader.read(connection, List.of("api")).relations())
                    .isNotEmpty();
            connection.rollback();
        }
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String text(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }
}
