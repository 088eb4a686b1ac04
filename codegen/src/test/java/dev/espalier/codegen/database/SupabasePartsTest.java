// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.espalier.fixtures.postgres.PostgresException;
import dev.espalier.fixtures.postgres.Progress;
import dev.espalier.supabase.claims.AuthSchema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SupabasePartsTest {
    private static final String POLICY = """
            create table notes (owner uuid);
            create policy own on notes using (owner = auth.uid());
            """;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"anon", "authenticated", "service_role"})
    void a_role_of_Supabase_that_is_missing_gives_a_hint(String role) {
        String message = "ERROR: role \"" + role + "\" does not exist";
        assertThat(SupabaseParts.hint(new SQLException(message, "42704"))).contains("auth.sql", "policies.md");
    }

    @Test
    void a_role_of_somebody_else_gives_none() {
        assertThat(SupabaseParts.hint(new SQLException("ERROR: role \"clerk\" does not exist", "42704")))
                .isEmpty();
        assertThat(SupabaseParts.hint(new SQLException("role \"anon\" does not exist", "28000")))
                .isEmpty();
    }

    @Test
    void a_migration_that_needs_the_schema_of_Supabase_fails_with_the_hint_and_runs_behind_what_it_says()
            throws IOException, SQLException {
        Files.writeString(folder.resolve("20240101000000_notes.sql"), POLICY);
        MigratedDatabase migrated = new MigratedDatabase(folder, Progress.silent());
        assertThatThrownBy(() -> migrated.lend(connection -> true))
                .isInstanceOf(PostgresException.class)
                .hasMessageContainingAll("20240101000000_notes.sql", "schema \"auth\" does not exist", "auth.sql");
        Files.writeString(folder.resolve("00000000000000_auth.sql"), AuthSchema.sql());
        assertThat(migrated.<Boolean>lend(connection -> true)).isTrue();
    }
}
