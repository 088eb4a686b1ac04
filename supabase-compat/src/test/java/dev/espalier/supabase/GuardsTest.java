// SPDX-License-Identifier: Apache-2.0
package dev.espalier.supabase;

import static dev.espalier.supabase.option.CountMethod.EXACT;
import static dev.espalier.supabase.option.SelectOption.count;
import static dev.espalier.supabase.option.UpsertOption.onConflict;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.espalier.fixtures.databases.Fixture;
import dev.espalier.fixtures.junit.EspalierDatabase;
import dev.espalier.fixtures.salon.Public;
import dev.espalier.limits.Limits;
import dev.espalier.schema.JooqSchemaReader;
import dev.espalier.supabase.guard.Guard;
import dev.espalier.supabase.guard.Guards;
import dev.espalier.supabase.response.Response;
import dev.espalier.supabase.response.SupabaseError;
import java.sql.Connection;
import java.util.List;
import javax.sql.DataSource;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** Guards refuse before anything is sent; a client without them does what PostgREST does. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
@EspalierDatabase(Fixture.SALON)
class GuardsTest {

    private static final Row IDLE = Row.of("status", "idle");
    private static final Row NAMED = Row.of("name", "Anna");

    /** Whoever gets as far as a connection fails the test. */
    private static final SupabaseClient GUARDED = SupabaseClient.of(JooqSchemaReader.read(Public.PUBLIC))
            .on(new UnreachableDataSource())
            .with(Guards.all());

    private static SupabaseError error(ResultBuilder<?> chain) {
        return chain.execute().error().orElseThrow();
    }

    @Test
    void a_change_without_a_filter_is_refused() {
        Response<JsonNode> response = GUARDED.from("sync_status").update(IDLE).execute();
        assertThat(response.status()).isEqualTo(400);
        assertThat(response.error().orElseThrow().code()).isEqualTo("ESP002");
        assertThat(error(GUARDED.from("reminders").delete()).code()).isEqualTo("ESP002");
        assertThat(error(GUARDED.from("reminders").delete().order("id").limit(1))
                        .code())
                .isEqualTo("ESP002");
    }

    @Test
    void a_filter_on_an_embed_says_nothing_of_the_rows_that_change() {
        FilterBuilder<Record> chain = GUARDED.from("reminders")
                .update(IDLE)
                .select("id, bookings(id)")
                .eq("bookings.id", 1);
        assertThat(error(chain).code()).isEqualTo("ESP002");
    }

    @Test
    void no_condition_is_no_filter() {
        assertThat(error(GUARDED.from("reminders").delete().where(DSL.noCondition()))
                        .code())
                .isEqualTo("ESP002");
        assertThat(error(GUARDED.from("reminders").delete().where(DSL.trueCondition()))
                        .code())
                .isEqualTo("PGRST000");
    }

    @Test
    void what_passes_the_guards_gets_to_the_connection() {
        assertThat(error(GUARDED.from("reminders").delete().eq("id", 1)).code()).isEqualTo("PGRST000");
        assertThat(error(GUARDED.from("clients").upsert(NAMED, onConflict("phone,company_id")))
                        .code())
                .isEqualTo("PGRST000");
        assertThat(error(GUARDED.from("clients").insert(NAMED)).code()).isEqualTo("PGRST000");
        assertThat(error(GUARDED.from("clients").select()).code()).isEqualTo("PGRST000");
        SupabaseClient updating = GUARDED.with(Guards.of(Guard.UNFILTERED_DELETE));
        assertThat(error(updating.from("sync_status").update(IDLE)).code()).isEqualTo("PGRST000");
    }

    @Test
    void an_upsert_by_what_is_no_key_is_refused_and_told_the_keys() {
        SupabaseError error = error(GUARDED.from("clients").upsert(NAMED, onConflict("name")));
        assertThat(error.code()).isEqualTo("ESP003");
        assertThat(error.message()).contains("(name) is no key of \"clients\"");
        assertThat(error.hint()).hasValueSatisfying(hint -> assertThat(hint).contains("(company_id, phone)"));
    }

    @Test
    void without_guards_every_row_is_changed(DataSource database) throws Exception {
        SupabaseClient supabase = SupabaseClient.of(JooqSchemaReader.read(Public.PUBLIC));
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            connection.createStatement().execute("set transaction read write");
            Response<JsonNode> response = supabase.on(connection)
                    .from("sync_status")
                    .update(IDLE, count(EXACT))
                    .execute();
            assertThat(response.error()).isEmpty();
            assertThat(response.count().orElseThrow()).isPositive();
            connection.rollback();
        }
    }

    @Test
    void a_result_that_the_row_cap_may_have_cut_says_so(DataSource database) {
        SupabaseClient supabase = SupabaseClient.of(
                        JooqSchemaReader.read(Public.PUBLIC), Limits.defaults().withMaxRows(5))
                .on(database);
        FilterBuilder<Record> services = supabase.from("services").select("id").order("id");
        assertThat(services.execute().cutAt()).hasValue(5);
        assertThat(services.range(0, 9).execute().cutAt()).hasValue(5);
        assertThat(services.limit(5).execute().cutAt()).isEmpty();
        assertThat(services.in("id", List.of(1, 2, 3)).execute().cutAt()).isEmpty();
        FilterBuilder<Record> five =
                supabase.from("services").select("id", count(EXACT)).lte("id", 5);
        assertThat(five.execute().cutAt()).isEmpty();
    }
}
