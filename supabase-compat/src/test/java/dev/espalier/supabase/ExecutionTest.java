// SPDX-License-Identifier: Apache-2.0
package dev.espalier.supabase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import dev.espalier.error.QueryException;
import dev.espalier.fixtures.databases.Fixture;
import dev.espalier.fixtures.junit.EspalierDatabase;
import dev.espalier.fixtures.junit.Sharing;
import dev.espalier.fixtures.salon.Public;
import dev.espalier.fixtures.salon.Tables;
import dev.espalier.schema.JooqSchemaReader;
import dev.espalier.supabase.option.CountMethod;
import dev.espalier.supabase.option.SelectOption;
import dev.espalier.supabase.response.Response;
import dev.espalier.supabase.response.SupabaseException;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** What becomes of a chain on a connection that is the caller's, and where its errors go. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
@EspalierDatabase(value = Fixture.SALON, sharing = Sharing.CLONE_PER_CLASS)
class ExecutionTest {

    private static final SupabaseClient SUPABASE = SupabaseClient.of(JooqSchemaReader.read(Public.PUBLIC));

    private static long companies(SupabaseClient supabase) {
        return supabase.from("companies")
                .select("id", SelectOption.count(CountMethod.EXACT), SelectOption.head())
                .execute()
                .count()
                .orElseThrow();
    }

    @Test
    void a_chain_sees_what_the_transaction_of_its_connection_has_done(DataSource salon) throws SQLException {
        long before = companies(SUPABASE.on(salon));
        try (Connection connection = salon.getConnection()) {
            connection.setAutoCommit(false);
            DSL.using(connection, SQLDialect.POSTGRES)
                    .insertInto(Tables.COMPANIES, Tables.COMPANIES.ID, Tables.COMPANIES.TITLE)
                    .values(7, "new")
                    .execute();
            assertThat(companies(SUPABASE.on(connection))).isEqualTo(before + 1);
            assertThat(companies(SUPABASE.on(salon))).isEqualTo(before);
            connection.rollback();
        }
        assertThat(companies(SUPABASE.on(salon))).isEqualTo(before);
    }

    @Test
    void a_chain_takes_part_in_the_transaction_of_a_jOOQ_context(DataSource salon) {
        DSLContext jooq = DSL.using(salon, SQLDialect.POSTGRES);
        long before = companies(SUPABASE.on(jooq));
        jooq.transaction(work -> {
            work.dsl()
                    .insertInto(Tables.COMPANIES, Tables.COMPANIES.ID, Tables.COMPANIES.TITLE)
                    .values(8, "newer")
                    .execute();
            assertThat(companies(SUPABASE.on(work.dsl()))).isEqualTo(before + 1);
            work.dsl()
                    .deleteFrom(Tables.COMPANIES)
                    .where(Tables.COMPANIES.ID.eq(8))
                    .execute();
        });
        assertThat(companies(SUPABASE.on(jooq))).isEqualTo(before);
    }

    @Test
    void the_jOOQ_select_of_a_chain_may_be_built_on(DataSource salon) {
        DSLContext jooq = DSL.using(salon, SQLDialect.POSTGRES);
        FilterBuilder<Record> staff =
                SUPABASE.from("staff").select("id, name").in("id", 1, 2, 3).order("id");
        assertThat(jooq.fetch(staff.toSelect()).getValues(0, Integer.class)).containsExactly(1, 2, 3);
        assertThat(jooq.fetchCount(staff.toSelect())).isEqualTo(3);
        assertThat(staff.toSelect().configuration())
                .isNotSameAs(staff.toSelect().configuration());
    }

    @Test
    void execute_tells_what_throwOnError_throws(DataSource salon) {
        ResultBuilder<JsonNode> chain =
                SUPABASE.on(salon).from("bookings").select("id").eq("id", "abc");
        Response<JsonNode> response = chain.execute();
        assertThat(response.status()).isEqualTo(400);
        assertThat(response.data()).isEmpty();
        assertThat(response.error()).hasValueSatisfying(error -> {
            assertThat(error.code()).isEqualTo("22P02");
            assertThat(error.message()).isEqualTo("invalid input syntax for type bigint: \"abc\"");
        });
        assertThatThrownBy(chain.throwOnError()::execute)
                .isInstanceOf(SupabaseException.class)
                .hasMessage("22P02: invalid input syntax for type bigint: \"abc\"")
                .hasCauseInstanceOf(QueryException.class)
                .hasRootCauseInstanceOf(SQLException.class)
                .satisfies(thrown ->
                        assertThat(((SupabaseException) thrown).status()).isEqualTo(400));
    }

    @Test
    void a_second_row_for_maybeSingle_is_thrown_too(DataSource salon) {
        ResultBuilder<JsonNode> chain =
                SUPABASE.on(salon).from("staff").select("id").maybeSingle();
        assertThatThrownBy(chain.throwOnError()::execute)
                .isInstanceOf(SupabaseException.class)
                .hasMessageMatching("PGRST116: JSON object requested, multiple \\(or no\\) rows returned\n"
                        + "  Details: Results contain \\d+ rows, application/vnd.pgrst.object\\+json requires 1 row");
    }

    @Test
    void what_is_thrown_says_the_hint_too(DataSource salon) {
        assertThatThrownBy(SUPABASE.on(salon).from("booking").select()::fetch)
                .isInstanceOf(SupabaseException.class)
                .hasMessage("""
                        PGRST205: Could not find the table 'public.booking' in the schema cache
                          Hint: Perhaps you meant the table 'public.bookings'""");
    }

    @Test
    void a_head_of_a_relation_that_is_not_there_is_a_success_without_content(DataSource salon) {
        Response<JsonNode> response = SUPABASE.on(salon)
                .from("nobody")
                .select("*", SelectOption.head())
                .throwOnError()
                .execute();
        assertThat(response.status()).isEqualTo(204);
        assertThat(response.statusText()).isEqualTo("No Content");
        assertThat(response.error()).isEmpty();
    }

    @Test
    void numbers_keep_their_digits(DataSource salon) {
        JsonNode service = SUPABASE.on(salon)
                .from("services")
                .select("cost")
                .eq("id", 501)
                .single()
                .throwOnError()
                .execute()
                .data()
                .orElseThrow();
        assertThat(service.get("cost").decimalValue()).isEqualTo(new BigDecimal("30.00"));
    }

    @Test
    void a_pool_that_gives_no_connection_is_an_error_and_no_exception() {
        SupabaseClient unreachable = SUPABASE.on(new UnreachableDataSource());
        Response<JsonNode> response = unreachable.from("staff").select("id").execute();
        assertThat(response.status()).isEqualTo(503);
        assertThat(response.error()).hasValueSatisfying(error -> {
            assertThat(error.code()).isEqualTo("PGRST000");
            assertThat(error.details()).contains(UnreachableDataSource.REASON);
        });
    }
}
