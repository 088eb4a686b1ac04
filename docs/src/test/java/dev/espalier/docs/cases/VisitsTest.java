// SPDX-License-Identifier: Apache-2.0
package dev.espalier.docs.cases;

import static org.assertj.core.api.Assertions.assertThat;

import dev.espalier.catalog.CatalogReader;
import dev.espalier.fixtures.databases.Databases;
import dev.espalier.fixtures.databases.TestDatabase;
import dev.espalier.schema.DatabaseSchema;
import dev.espalier.supabase.SupabaseClient;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** A chain on migrations of one's own. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
// tag::migrations[]
@TestInstance(Lifecycle.PER_CLASS)
class VisitsTest {

    private static final String MIGRATION = """
            create table guests (id int primary key, email text not null unique);
            create table visits (id int primary key, guest_id int not null references guests, at timestamptz not null);
            insert into guests values (1, 'ann@example.com'), (2, 'bob@example.com');
            insert into visits values (1, 1, '2025-03-01T10:00Z'), (2, 2, '2025-03-02T10:00Z'), (3, 1, '2025-03-03T10:00Z');
            """;

    private final TestDatabase database = Databases.empty();

    @BeforeAll
    void migrate() {
        DSL.using(database.dataSource(), SQLDialect.POSTGRES).execute(MIGRATION);
    }

    @AfterAll
    void drop() {
        database.close();
    }

    private SupabaseClient supabase() throws SQLException {
        try (Connection connection = database.connect()) {
            DatabaseSchema schema = CatalogReader.read(connection, List.of("public"));
            return SupabaseClient.of(schema).on(database.dataSource());
        }
    }

    @Test
    void the_latest_visits_of_a_guest_come_first() throws SQLException {
        assertThat(new Visits(supabase()).latest("ann@example.com").fetch())
                .extracting(visit -> visit.get("id").intValue())
                .containsExactly(3, 1);
    }
    // end::migrations[]

    // tag::sql[]
    @Test
    void what_a_caller_passes_is_bound_and_no_part_of_the_SQL() throws SQLException {
        String email = "o'neil,(x)@example.com";
        assertThat(new Visits(supabase()).latest(email).sql())
                .doesNotContain("neil")
                .contains(" = ?");
        assertThat(new Visits(supabase()).latest(email).binds()).containsOnly(email);
    }
    // end::sql[]
}
