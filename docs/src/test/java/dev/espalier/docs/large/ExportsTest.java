// SPDX-License-Identifier: Apache-2.0
package dev.espalier.docs.large;

import static dev.espalier.fixtures.salon.Tables.BOOKINGS;
import static dev.espalier.supabase.option.SelectOption.head;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.databind.JsonNode;
import dev.espalier.docs.large.Exports.Booking;
import dev.espalier.fixtures.databases.Fixture;
import dev.espalier.fixtures.junit.EspalierDatabase;
import dev.espalier.fixtures.salon.Public;
import dev.espalier.schema.DatabaseSchema;
import dev.espalier.schema.JooqSchemaReader;
import dev.espalier.supabase.Row;
import dev.espalier.supabase.SupabaseClient;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** What {@code large-results.md} says of streams, pages, counts and caps is so. */
@EspalierDatabase(Fixture.SALON)
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ExportsTest {

    private static final DatabaseSchema SCHEMA = JooqSchemaReader.read(Public.PUBLIC);

    private final DataSource pool;
    private final Exports exports;
    private final int all;

    ExportsTest(DataSource salon) {
        pool = salon;
        exports = new Exports(SupabaseClient.of(SCHEMA).on(salon));
        all = DSL.using(salon, SQLDialect.POSTGRES).fetchCount(BOOKINGS);
    }

    @Test
    void a_stream_has_every_row_in_its_order() throws IOException {
        StringBuilder out = new StringBuilder();
        exports.export(out);
        assertThat(out.toString().lines()).hasSize(all);
        assertThat(out.toString().lines().map(line -> Long.valueOf(line.substring(0, line.indexOf(';')))))
                .isSorted();
    }

    @Test
    void a_stream_is_for_what_only_reads() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        exports.supabase().from("bookings").update(Row.of("status", "seen")).eq("id", -1).stream());
    }

    @Test
    void a_stream_is_not_for_a_head_and_does_not_mind_a_limit_of_changes() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> exports.supabase().from("bookings").select("id", head()).stream());
        try (Stream<JsonNode> rows = exports.supabase().from("bookings").select("id").maxAffected(1).stream()) {
            assertThat(rows).hasSize(all);
        }
    }

    @Test
    void pages_by_key_have_every_row_once() {
        assertThat(exports.paged(7))
                .hasSize(all)
                .extracting(Booking::id)
                .isSorted()
                .doesNotHaveDuplicates();
        assertThat(exports.paged(all)).hasSize(all);
    }

    @Test
    void pages_by_two_columns_go_on_behind_the_row_that_was_seen() {
        List<Booking> newest = exports.supabase()
                .from(BOOKINGS)
                .select(BOOKINGS.ID, BOOKINGS.DATETIME, BOOKINGS.PRICE)
                .order(BOOKINGS.DATETIME.desc())
                .order(BOOKINGS.ID.desc())
                .limit(15)
                .rows(Booking.class)
                .fetch();
        assertThat(exports.before(newest.get(4)))
                .startsWith(newest.subList(5, 15).toArray(Booking[]::new));
    }

    @Test
    void a_count_is_of_all_pages() {
        assertThat(exports.number()).isBetween(1L, all - 1L);
        assertThat(exports.both()).hasValue(all);
    }

    @Test
    void a_result_that_was_cut_says_where() {
        assertThat(Exports.capped(SCHEMA, pool)).hasValue(10);
        assertThat(exports.supabase().from("bookings").select().execute().cutAt())
                .isEmpty();
    }
}
