// SPDX-License-Identifier: Apache-2.0
package dev.espalier.supabase;

import static dev.espalier.fixtures.salon.Keys.BOOKINGS__BOOKINGS_CLIENT_ID_FKEY;
import static dev.espalier.fixtures.salon.Tables.BOOKINGS;
import static dev.espalier.fixtures.salon.Tables.CLIENTS;
import static dev.espalier.fixtures.salon.Tables.SERVICES;
import static dev.espalier.supabase.Selected.column;
import static dev.espalier.supabase.Selected.embed;
import static dev.espalier.supabase.Selected.toOne;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.espalier.fixtures.databases.Fixture;
import dev.espalier.fixtures.junit.EspalierDatabase;
import dev.espalier.fixtures.junit.Sharing;
import dev.espalier.fixtures.salon.Public;
import dev.espalier.fixtures.salon.tables.records.BookingsRecord;
import dev.espalier.schema.JooqSchemaReader;
import dev.espalier.supabase.mapping.MappingException;
import dev.espalier.supabase.response.Response;
import dev.espalier.supabase.response.SupabaseException;
import dev.espalier.supabase.value.Range;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jooq.Result;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** What a program gets: records, lists, one row or none, a number, and what is thrown when it is something else. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
@EspalierDatabase(value = Fixture.SALON, sharing = Sharing.CLONE_PER_CLASS)
class TypedResultsTest {

    /** One row with what it embeds. */
    record Booking(
            long id,
            OffsetDateTime datetime,
            BigDecimal price,
            @Nullable Client clients,
            @Nullable Service services) {

        /** Whose it is. */
        record Client(String name, int companyId) {}

        /** What it is of. */
        record Service(String title) {}
    }

    /** A company to be. */
    record Company(int id, String title) {}

    private final SupabaseClient salon;

    TypedResultsTest(DataSource salon) {
        this.salon = SupabaseClient.of(JooqSchemaReader.read(Public.PUBLIC)).on(salon);
    }

    private FilterBuilder<?> bookings() {
        return salon.from(BOOKINGS)
                .select(
                        column(BOOKINGS.ID),
                        column(BOOKINGS.DATETIME),
                        column(BOOKINGS.PRICE),
                        toOne(BOOKINGS__BOOKINGS_CLIENT_ID_FKEY).select(CLIENTS.NAME, CLIENTS.COMPANY_ID),
                        embed(SERVICES).select(SERVICES.TITLE))
                .order(BOOKINGS.ID);
    }

    @Test
    void rows_are_records_with_records_in_them() {
        List<Booking> rows = bookings().limit(3).rows(Booking.class).fetch();
        assertThat(rows).hasSize(3);
        assertThat(rows).allSatisfy(row -> {
            assertThat(row.clients()).extracting(Booking.Client::companyId).isEqualTo(500001);
            assertThat(row.services()).extracting(Booking.Service::title).isNotNull();
            assertThat(row.price().scale()).isEqualTo(2);
        });
        assertThat(rows.get(0).datetime())
                .isEqualTo(salon.from(BOOKINGS)
                        .select(BOOKINGS.DATETIME)
                        .eq(BOOKINGS.ID, rows.get(0).id())
                        .single()
                        .returns(new TypeReference<Map<String, OffsetDateTime>>() {})
                        .fetch()
                        .get("datetime"));
    }

    @Test
    void one_row_or_none_or_an_error() {
        Booking first = bookings().limit(1).single().returns(Booking.class).fetch();
        assertThat(bookings().limit(1).maybeSingle().returns(Booking.class).fetchOptional())
                .contains(first);
        assertThat(bookings().limit(0).maybeSingle().returns(Booking.class).fetchOptional())
                .isEmpty();
        assertThatThrownBy(() -> bookings().single().fetch())
                .isInstanceOfSatisfying(
                        SupabaseException.class,
                        e -> assertThat(e.error().code()).isEqualTo("PGRST116"));
        assertThatThrownBy(() -> bookings().limit(0).maybeSingle().fetch()).isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void a_count_is_of_all_pages() {
        long all = salon.from(BOOKINGS).select().fetchCount();
        assertThat(all)
                .isEqualTo(salon.from(BOOKINGS).select().rows(Map.class).fetch().size());
        assertThat(salon.from(BOOKINGS).select().range(1000, 1001).fetchCount()).isEqualTo(all);
        assertThat(salon.from(BOOKINGS).select().eq(BOOKINGS.ID, 0L).fetchCount())
                .isZero();
        assertThat(salon.from(BOOKINGS)
                        .update(Row.of(BOOKINGS.COMMENT, "x"))
                        .in(BOOKINGS.ID, 1L, 2L)
                        .fetchCount())
                .isEqualTo(salon.from(BOOKINGS).select().in(BOOKINGS.ID, 1L, 2L).fetchCount());
    }

    @Test
    void rows_come_one_by_one() {
        List<Booking> all = bookings().rows(Booking.class).fetch();
        try (Stream<Booking> rows = bookings().stream(Booking.class)) {
            assertThat(rows).containsExactlyElementsOf(all);
        }
        try (Stream<JsonNode> rows = bookings().stream()) {
            assertThat(rows.limit(2).map(row -> row.get("id").longValue()))
                    .containsExactly(all.get(0).id(), all.get(1).id());
        }
        assertThatThrownBy(() -> salon.from("bookings").select("nope").stream())
                .isInstanceOfSatisfying(
                        SupabaseException.class,
                        e -> assertThat(e.error().code()).isEqualTo("42703"));
        assertThatThrownBy(() -> salon.from("bookings").delete().stream()).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_stream_that_fails_in_a_transaction_takes_it_back_though_the_program_looked_away() {
        assertThatThrownBy(() -> salon.transactionWithoutResult(tx -> {
                    tx.from("companies").insert(new Company(78, "gone")).execute();
                    assertThatThrownBy(() -> tx.from("bookings").select("nope").stream())
                            .isInstanceOf(SupabaseException.class);
                }))
                .hasMessageContaining("42703");
        assertThat(salon.from("companies").select().eq("id", 78).fetchCount()).isZero();
    }

    @Test
    void what_does_not_fit_is_told_when_it_is_asked_for() {
        Response<List<Company>> response = salon.from(BOOKINGS)
                .select(BOOKINGS.STATUS)
                .limit(1)
                .rows(Company.class)
                .execute();
        assertThat(response.success()).isTrue();
        assertThat(response.json()).isPresent();
        assertThatThrownBy(response::data).isInstanceOf(MappingException.class).hasMessageContaining("id");
        assertThatThrownBy(() -> bookings().returns(Booking.class).fetch()).isInstanceOf(MappingException.class);
    }

    @Test
    void records_are_written_as_rows() {
        Company company = new Company(77, "new");
        assertThat(salon.from("companies")
                        .insert(List.of(company))
                        .select("id, title")
                        .rows(Company.class)
                        .fetch())
                .containsExactly(company);
        assertThat(salon.from("companies").delete().eq("id", 77).fetchOptional())
                .isEmpty();
    }

    @Test
    void a_mapper_of_the_programs_own_is_the_judge() {
        SupabaseClient own = salon.with(JsonMapper.builder().build());
        assertThatThrownBy(() -> own.from(BOOKINGS)
                        .select(BOOKINGS.ID, BOOKINGS.STATUS)
                        .limit(1)
                        .rows(Company.class)
                        .fetch())
                .hasMessageContaining("status");
    }

    @Test
    void a_list_is_JSON_where_the_column_is_and_an_array_where_it_is_one() {
        FilterBuilder<?> json = salon.from("bookings").select("id").contains("booking_data", List.of("a,b", 1));
        assertThat(json.binds()).containsExactly("[\"a,b\",1]");
        assertThat(json.fetchCount()).isZero();
        assertThat(salon.from("bookings")
                        .select("id")
                        .match(Map.of("booking_data", List.of(1)))
                        .binds())
                .containsExactly("[1]");
        assertThat(salon.from("bookings")
                        .select("id")
                        .contains("booking_data->tags", List.of("x"))
                        .binds())
                .containsExactly("tags", "[\"x\"]");
        assertThat(salon.from("staff")
                        .select("id")
                        .contains("skills", List.of("a,b", "c"))
                        .binds())
                .containsExactly("{\"a,b\",c}");
        assertThat(salon.from("staff")
                        .select("id")
                        .or(any -> any.contains("skills", List.of("c")).is("name", null))
                        .binds())
                .containsExactly("{c}");
    }

    @Test
    void rows_are_records_of_jOOQ() {
        FilterBuilder<?> chain = salon.from(BOOKINGS)
                .select(BOOKINGS.ID, BOOKINGS.DATETIME, BOOKINGS.PRICE, BOOKINGS.BOOKING_DATA)
                .order(BOOKINGS.ID)
                .limit(2);
        Result<BookingsRecord> records = chain.fetchRecords().into(BOOKINGS);
        assertThat(records.map(
                        record -> new Booking(record.getId(), record.getDatetime(), record.getPrice(), null, null)))
                .isEqualTo(chain.rows(Booking.class).fetch());
        assertThatThrownBy(() -> salon.from("bookings").select("nope").fetchRecords())
                .isInstanceOfSatisfying(
                        SupabaseException.class,
                        e -> assertThat(e.error().code()).isEqualTo("42703"));
        assertThatThrownBy(() -> salon.from("bookings").delete().fetchRecords())
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_range_is_a_range() {
        OffsetDateTime start = OffsetDateTime.parse("2025-11-18T00:00:00Z");
        FilterBuilder<?> within = salon.from(BOOKINGS)
                .select(BOOKINGS.ID)
                .containedBy(BOOKINGS.PERIOD, Range.closedOpen(start, start.plusDays(3)));
        assertThat(within.fetchCount())
                .isPositive()
                .isEqualTo(salon.from("bookings")
                        .select("id")
                        .containedBy("period", "[2025-11-18T00:00:00Z,2025-11-21T00:00:00Z)")
                        .fetchCount());
    }
}
