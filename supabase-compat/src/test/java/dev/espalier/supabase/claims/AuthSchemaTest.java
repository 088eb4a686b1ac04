// SPDX-License-Identifier: Apache-2.0
package dev.espalier.supabase.claims;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.espalier.fixtures.databases.Databases;
import dev.espalier.fixtures.databases.Fixture;
import dev.espalier.fixtures.databases.TestDatabase;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The migration, run on a database with nothing in it. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class AuthSchemaTest {

    private static final String ALL = "select concat_ws(' ', auth.jwt(), auth.uid(), auth.role(), auth.email())";
    private static final String USER = "{\"sub\":\"aaaaaaaa-aaaa-4aaa-8aaa-aaaaaaaaaaaa\",\"role\":\"authenticated\"}";

    private final TestDatabase database = Databases.empty();
    private final Connection connection = connect(database);

    private static Connection connect(TestDatabase database) {
        try {
            return database.connect();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @BeforeEach
    void migrate() throws SQLException {
        run(AuthSchema.sql());
    }

    @AfterEach
    void drop() throws SQLException {
        connection.close();
        database.close();
    }

    @Test
    void the_clinic_begins_with_the_very_same_migration() {
        assertThat(Fixture.CLINIC.migrations().get(0).sql()).isEqualTo(AuthSchema.sql());
    }

    @Test
    void it_may_run_again() throws SQLException {
        run(AuthSchema.sql());
        claims(USER);
        assertThat(text("select auth.role()")).isEqualTo("authenticated");
    }

    @Test
    void where_no_claims_were_ever_set_there_is_nobody() throws SQLException {
        assertThat(text(ALL)).isEmpty();
        assertThat(text("select auth.uid() is null")).isEqualTo("t");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{}", "{\"sub\":null}", "{\"sub\":\"\"}", "{\"role\":\"anon\"}"})
    void claims_without_an_id_are_of_nobody(String claims) throws SQLException {
        claims(claims);
        assertThat(text("select auth.uid() is null")).isEqualTo("t");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "auth.uid() | aaaaaaaa-aaaa-4aaa-8aaa-aaaaaaaaaaaa",
                "auth.role() | authenticated",
                "auth.email() | a@clinic.example",
                "auth.jwt() -> 'app_metadata' ->> 'role' | admin",
                "pg_typeof(auth.jwt()) | jsonb"
            })
    void what_the_claims_say_is_what_policies_see(String expression, String value) throws SQLException {
        claims("{\"sub\":\"aaaaaaaa-aaaa-4aaa-8aaa-aaaaaaaaaaaa\",\"role\":\"authenticated\","
                + "\"email\":\"a@clinic.example\",\"app_metadata\":{\"role\":\"admin\"}}");
        assertThat(text("select " + expression)).isEqualTo(value);
    }

    @Test
    void an_id_that_is_no_uuid_is_an_error() throws SQLException {
        claims("{\"sub\":\"alice\"}");
        assertThatThrownBy(() -> text("select auth.uid()"))
                .isInstanceOf(SQLException.class)
                .hasFieldOrPropertyWithValue("SQLState", "22P02");
    }

    @ParameterizedTest
    @ValueSource(strings = {"anon", "authenticated", "service_role"})
    void each_of_the_roles_is_there_and_may_ask_who_it_is(String role) throws SQLException {
        claims(USER);
        run("set role " + role);
        assertThat(text("select auth.uid()")).isEqualTo("aaaaaaaa-aaaa-4aaa-8aaa-aaaaaaaaaaaa");
    }

    @Test
    void only_the_service_role_is_above_policies_and_none_may_log_in() throws SQLException {
        assertThat(text("select string_agg(rolname, ' ') from pg_roles where rolbypassrls"
                        + " and rolname in ('anon', 'authenticated', 'service_role')"))
                .isEqualTo("service_role");
        assertThat(text("select count(*) from pg_roles where rolcanlogin"
                        + " and rolname in ('anon', 'authenticated', 'service_role')"))
                .isEqualTo("0");
    }

    @Test
    void no_search_path_changes_what_it_calls() throws SQLException {
        run("create schema evil");
        run("create function evil.current_setting(text, boolean) returns text language sql as $$ select '" + USER
                + "' $$");
        run("set search_path = evil, auth, pg_catalog");
        claims("{}");
        assertThat(text("select evil.current_setting('', true)")).isEqualTo(USER);
        assertThat(text(ALL)).isEqualTo("{}");
    }

    @Test
    void the_planner_sees_through_it() throws SQLException {
        assertThat(text("explain (verbose, costs off, format json) select auth.uid()"))
                .contains("current_setting")
                .doesNotContain("auth.uid");
    }

    private void claims(String json) throws SQLException {
        try (PreparedStatement statement =
                connection.prepareStatement("select pg_catalog.set_config('request.jwt.claims', ?, false)")) {
            statement.setString(1, json);
            statement.execute();
        }
    }

    private void run(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private String text(String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            assertThat(row.next()).as(query).isTrue();
            return String.valueOf(row.getString(1));
        }
    }
}
