// SPDX-License-Identifier: Apache-2.0
package dev.espalier.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import dev.espalier.fixtures.databases.Databases;
import dev.espalier.fixtures.databases.TestDatabase;
import dev.espalier.session.RoleSettings;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** Roles are the server's and not a database's, so these are made in a transaction that is rolled back. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RoleSettingsReaderTest {

    private static final String ROLES = """
            create role settings_login;
            create role settings_middle;
            create role "settings ""Quoted" ;
            create role settings_far;
            create role settings_stranger;
            create role settings_bare;
            grant settings_middle, "settings ""Quoted", settings_bare to settings_login;
            grant settings_far to settings_middle;
            alter role "settings ""Quoted" set statement_timeout = '3s';
            alter role "settings ""Quoted" set application_name = 'Shop=1, "Two"';
            alter role "settings ""Quoted" set search_path = 'Mixed Case', public;
            alter role "settings ""Quoted" set log_min_duration_statement = 5;
            alter role "settings ""Quoted" set "my.own" = 'x';
            alter role settings_far set default_transaction_isolation = 'REPEATABLE READ';
            alter role settings_far set work_mem = '5MB';
            alter role settings_stranger set statement_timeout = '9s';
            """;

    private final TestDatabase database = Databases.empty();
    private final Connection connection = database.connect();

    RoleSettingsReaderTest() throws SQLException {}

    @BeforeEach
    void make_roles() throws SQLException {
        connection.setAutoCommit(false);
        run(ROLES);
    }

    @AfterEach
    void forget_them() throws SQLException {
        connection.rollback();
        connection.close();
        database.close();
    }

    @Test
    void a_value_is_what_was_written_capital_letters_and_quotes_included() throws SQLException {
        assertThat(asLogin().of("settings \"Quoted"))
                .isEqualTo(Map.of(
                        "statement_timeout", "3s",
                        "application_name", "Shop=1, \"Two\"",
                        "search_path", "\"Mixed Case\", public"));
    }

    @Test
    void roles_that_are_reached_through_others_count() throws SQLException {
        RoleSettings settings = asLogin();
        assertThat(settings.of("settings_far")).isEqualTo(Map.of("work_mem", "5MB"));
        assertThat(settings.isolation("settings_far")).contains("repeatable read");
        run("reset session authorization");
        assertThat(RoleSettingsReader.read(connection).of("settings_stranger"))
                .isEqualTo(Map.of("statement_timeout", "9s"));
    }

    @Test
    void roles_out_of_reach_and_roles_without_settings_have_none() throws SQLException {
        RoleSettings settings = asLogin();
        assertThat(settings.byRole()).containsOnlyKeys("settings \"Quoted", "settings_far");
        assertThat(settings.of("settings_stranger")).isEmpty();
        assertThat(settings.isolation("settings_bare")).isEmpty();
    }

    @Test
    void what_was_granted_to_the_login_role_counts_from_postgresql_15_on() throws SQLException {
        run("grant set on parameter log_min_duration_statement to settings_login");
        assertThat(asLogin().of("settings \"Quoted")).containsEntry("log_min_duration_statement", "5");
    }

    private RoleSettings asLogin() throws SQLException {
        run("set local session authorization settings_login");
        return RoleSettingsReader.read(connection);
    }

    private void run(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
