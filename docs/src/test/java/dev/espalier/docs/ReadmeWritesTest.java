// SPDX-License-Identifier: Apache-2.0
package dev.espalier.docs;

import static dev.espalier.fixtures.salon.Tables.BOOKINGS;
import static dev.espalier.fixtures.salon.Tables.CLIENTS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import dev.espalier.docs.ReadmeExamples.Written;
import dev.espalier.fixtures.databases.Fixture;
import dev.espalier.fixtures.junit.EspalierDatabase;
import dev.espalier.fixtures.junit.Sharing;
import dev.espalier.supabase.Row;
import dev.espalier.supabase.SupabaseClient;
import dev.espalier.supabase.response.Response;
import dev.espalier.supabase.response.SupabaseError;
import dev.espalier.supabase.response.SupabaseException;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.Test;

/** What {@code README.md} shows of writing is what is written. */
@EspalierDatabase(value = Fixture.SALON, sharing = Sharing.CLONE_PER_CLASS)
class ReadmeWritesTest {

    private static final String OF_BOTH = "select count(*) from bookings where client_id in (10, 40)";
    private static final String OF_ONE = "select count(*) from bookings where client_id = 40";

    @Test
    void chains_that_write_and_call_answer_with_what_is_there_afterwards(DataSource salon) throws SQLException {
        Written written = ReadmeExamples.write(new ReadmeExamples(salon).ofCatalog());
        assertThat(written.client().status()).isEqualTo(201);
        assertThat(written.client().json().orElseThrow()).contains("\"Anna\"", "\"bookings\":[]");
        assertThat(written.cancelled().status()).isEqualTo(200);
        assertThat(written.cancelled().data().orElseThrow()).hasSize(1);
        assertThat(number(salon, "select count(*) from bookings where client_id = 16 and status = 'cancelled'"))
                .isOne();
        assertThat(written.forgotten().json()).contains("21");
        assertThat(number(salon, "select count(*) from dialog_contexts where expires_at < '2025-11-20T00:00:00Z'"))
                .isZero();
    }

    @Test
    void a_transaction_is_kept_as_a_whole_or_not_at_all(DataSource salon) throws SQLException {
        SupabaseClient client = new ReadmeExamples(salon).ofCatalog();
        long both = number(salon, OF_BOTH);
        long one = number(salon, OF_ONE);
        assertThat(one).isPositive().isLessThan(both);

        execute(salon, "create table guests (client_id bigint references clients (id))");
        execute(salon, "insert into guests values (40)");
        assertThatThrownBy(() -> ReadmeExamples.transaction(client))
                .isInstanceOf(SupabaseException.class)
                .hasMessageContaining("guests");
        assertThat(number(salon, OF_ONE)).isEqualTo(one);

        execute(salon, "drop table guests");
        assertThat((long) ReadmeExamples.transaction(client)).isEqualTo(both);
        assertThat(number(salon, OF_ONE)).isZero();
        assertThat(number(salon, "select count(*) from clients where id = 40")).isZero();
    }

    @Test
    void what_is_written_counts_by_its_name(DataSource salon) throws SQLException {
        SupabaseClient client = new ReadmeExamples(salon).ofCatalog();
        assertThat(client.from(BOOKINGS)
                        .update(Row.of(CLIENTS.COMPANY_ID, 1))
                        .eq(BOOKINGS.ID, 1L)
                        .sql())
                .contains("update \"public\".\"bookings\"", "\"company_id\"")
                .doesNotContain("clients");
        Response<JsonNode> unknown = client.from(BOOKINGS)
                .update(Row.of(CLIENTS.PHONE, "1"))
                .eq(BOOKINGS.ID, 1L)
                .execute();
        assertThat(unknown.error().map(SupabaseError::code)).contains("PGRST204");
    }

    private static void execute(DataSource salon, String sql) {
        DSL.using(salon, SQLDialect.POSTGRES).execute(sql);
    }

    private static long number(DataSource salon, String sql) {
        return DSL.using(salon, SQLDialect.POSTGRES)
                .fetchOptional(sql)
                .orElseThrow()
                .get(0, Long.class);
    }
}
