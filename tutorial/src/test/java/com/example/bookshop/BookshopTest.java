package com.example.bookshop;

import static com.example.bookshop.db.Keys.BOOKS__BOOKS_GENRE_ID_FKEY;
import static com.example.bookshop.db.Keys.GENRES__GENRES_PARENT_ID_FKEY;
import static com.example.bookshop.db.Tables.AUTHORS;
import static com.example.bookshop.db.Tables.BOOKS;
import static com.example.bookshop.db.Tables.GENRES;
import static dev.espalier.supabase.Selected.all;
import static dev.espalier.supabase.Selected.column;
import static dev.espalier.supabase.Selected.embed;
import static dev.espalier.supabase.Selected.toMany;
import static dev.espalier.supabase.Selected.toOne;
import static dev.espalier.supabase.option.CountMethod.EXACT;
import static dev.espalier.supabase.option.SelectOption.count;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.example.bookshop.db.Public;
import com.example.bookshop.db.enums.Format;
import com.example.bookshop.db.tables.records.BooksRecord;
import com.fasterxml.jackson.databind.JsonNode;
import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.espalier.catalog.CatalogReader;
import dev.espalier.schema.JooqSchemaReader;
import dev.espalier.supabase.FilterBuilder;
import dev.espalier.supabase.Row;
import dev.espalier.supabase.SupabaseClient;
import dev.espalier.supabase.response.Response;
import dev.espalier.supabase.response.SupabaseException;
import dev.espalier.supabase.value.Json;
import dev.espalier.supabase.value.Range;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class BookshopTest {

    static final HikariDataSource POOL = new HikariDataSource(new HikariConfig("/hikari.properties"));
    static final SupabaseClient SHOP =
            SupabaseClient.of(JooqSchemaReader.read(Public.PUBLIC)).on(POOL);

    @AfterAll
    static void close() {
        POOL.close();
    }

    @Test
    void embeds_have_columns_filters_orders_and_pages_of_their_own() {
        JsonNode crime = SHOP.from(GENRES)
                .select(
                        column(GENRES.NAME),
                        toOne(GENRES__GENRES_PARENT_ID_FKEY).select(GENRES.NAME).as("parent"),
                        toMany(BOOKS__BOOKS_GENRE_ID_FKEY)
                                .select(column(BOOKS.TITLE), embed(AUTHORS).select(AUTHORS.NAME))
                                .gt(BOOKS.PRICE, BigDecimal.TEN)
                                .order(BOOKS.PRICE.desc())
                                .limit(1))
                .eq(GENRES.NAME, "Crime")
                .single()
                .fetch();

        assertEquals("Fiction", crime.at("/parent/name").textValue());
        assertEquals("Gaudy Night", crime.at("/books/0/title").textValue());
        assertEquals("Dorothy L. Sayers", crime.at("/books/0/authors/0/name").textValue());
    }

    record Book(String title, BigDecimal price, Format format, List<String> tags, Range<LocalDate> onOffer, Genre genres) {
        record Genre(String name) {}
    }

    static FilterBuilder<BooksRecord> books() {
        return SHOP.from(BOOKS)
                .select(all(), toOne(BOOKS__BOOKS_GENRE_ID_FKEY).select(GENRES.NAME))
                .order(BOOKS.TITLE);
    }

    @Test
    void rows_are_records() {
        List<Book> books = books().rows(Book.class).fetch();

        Book second = new Book(
                "Good Omens",
                new BigDecimal("12.50"),
                Format.paperback,
                List.of("funny", "angels"),
                Range.closedOpen(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 2, 1)),
                new Book.Genre("Fantasy"));
        assertEquals(5, books.size());
        assertEquals(second, books.get(1));
    }

    @Test
    void rows_are_records_of_jooq_too() {
        BooksRecord book = books().eq(BOOKS.TITLE, "Small Gods").fetchRecords().into(BOOKS).get(0);

        assertEquals(new BigDecimal("9.90"), book.getPrice());
    }

    @Test
    void one_row_or_none_or_an_error() {
        Book one = books().eq(BOOKS.TITLE, "Small Gods").single().returns(Book.class).fetch();
        Optional<Book> none = books().eq(BOOKS.TITLE, "Nation").maybeSingle().returns(Book.class).fetchOptional();
        SupabaseException many = assertThrows(SupabaseException.class, books().single()::fetch);

        assertEquals("Fantasy", one.genres().name());
        assertEquals(Optional.empty(), none);
        assertEquals("PGRST116", many.error().code());
    }

    @Test
    void a_count_beside_a_page_and_a_count_alone() {
        Response<JsonNode> page = SHOP.from(BOOKS)
                .select(List.of(column(BOOKS.TITLE)), count(EXACT))
                .range(0, 1)
                .execute();

        assertEquals(2, page.data().orElseThrow().size());
        assertEquals(5, page.count().orElseThrow());
        assertEquals(5, books().fetchCount());
    }

    @Test
    void a_stream_never_holds_the_whole_result() {
        try (Stream<Book> books = books().stream(Book.class)) {
            assertEquals(List.of("Gaudy Night", "Good Omens"), books.limit(2).map(Book::title).toList());
        }
    }

    @Test
    void values_are_compared_as_what_they_are() {
        Range<LocalDate> lateJanuary = Range.closedOpen(LocalDate.of(2026, 1, 25), LocalDate.of(2026, 2, 1));

        assertEquals(2, books().eq(BOOKS.FORMAT, Format.hardcover).fetchCount());
        assertEquals(1, books().contains(BOOKS.TAGS, List.of("a, b")).fetchCount());
        assertEquals(1, books().contains(BOOKS.DETAILS, Json.of("{\"pages\": 412}")).fetchCount());
        assertEquals(1, books().gt("details->minutes", 600).fetchCount());
        assertEquals(2, books().contains(BOOKS.ON_OFFER, lateJanuary).fetchCount());
    }

    @Test
    void filters_are_joined_by_or() {
        List<Book> books = books()
                .or(any -> any.eq(BOOKS.FORMAT, Format.audio)
                        .and(both -> both.gt(BOOKS.PRICE, BigDecimal.TEN).contains(BOOKS.TAGS, List.of("funny"))))
                .rows(Book.class)
                .fetch();

        assertEquals(List.of("Good Omens", "Murder Must Advertise"), books.stream().map(Book::title).toList());
    }

    @Test
    void a_condition_of_jooq_is_a_filter() {
        assertEquals(1, books().where(BOOKS.PRICE.lt(BOOKS.COST)).fetchCount());
    }

    @Test
    void rows_are_written_and_answered() {
        JsonNode nation = SHOP.from(BOOKS)
                .insert(Row.of(BOOKS.TITLE, "Nation")
                        .and(BOOKS.GENRE_ID, 2)
                        .and(BOOKS.FORMAT, Format.hardcover)
                        .and(BOOKS.PRICE, new BigDecimal("16.00"))
                        .and(BOOKS.COST, new BigDecimal("8.00")))
                .select(column(BOOKS.ID), embed(GENRES).select(GENRES.NAME))
                .single()
                .fetch();
        long id = nation.get("id").longValue();
        long cheaper = SHOP.from(BOOKS)
                .update(Row.of(BOOKS.PRICE, new BigDecimal("14.00")))
                .eq(BOOKS.ID, id)
                .fetchCount();
        SHOP.from(BOOKS).delete().eq(BOOKS.ID, id).throwOnError().execute();

        assertEquals("Fantasy", nation.at("/genres/name").textValue());
        assertEquals(1, cheaper);
        assertEquals(0, books().eq(BOOKS.TITLE, "Nation").fetchCount());
    }

    @Test
    void a_transaction_is_kept_as_a_whole_or_not_at_all() {
        SupabaseException twice = assertThrows(
                SupabaseException.class,
                () -> SHOP.transactionWithoutResult(tx -> {
                    tx.from(AUTHORS).insert(Row.of(AUTHORS.ID, 5).and(AUTHORS.NAME, "Agatha Christie")).execute();
                    tx.from(AUTHORS).insert(Row.of(AUTHORS.ID, 5).and(AUTHORS.NAME, "Ngaio Marsh")).execute();
                }));

        assertEquals("23505", twice.error().code());
        assertEquals(0, SHOP.from(AUTHORS).select().eq(AUTHORS.ID, 5).fetchCount());
    }

    @Test
    void an_error_is_told_or_thrown() {
        FilterBuilder<?> misspelt = SHOP.from("books").select("titel");
        Response<JsonNode> told = misspelt.execute();

        assertEquals(400, told.status());
        assertEquals("42703", told.error().orElseThrow().code());
        assertEquals("column books.titel does not exist", told.error().orElseThrow().message());
        assertThrows(SupabaseException.class, misspelt::fetch);
        assertThrows(SupabaseException.class, misspelt.throwOnError()::execute);
    }

    @Test
    void a_chain_shows_its_sql() {
        FilterBuilder<BooksRecord> audio = SHOP.from(BOOKS).select(BOOKS.TITLE).eq(BOOKS.FORMAT, Format.audio);

        assertEquals(List.of("audio"), audio.binds());
        System.out.println(audio.sql());
    }

    @Test
    void a_live_catalog_knows_functions_and_keys_behind_views() throws SQLException {
        SupabaseClient live;
        try (Connection connection = POOL.getConnection()) {
            live = SupabaseClient.of(CatalogReader.read(connection, List.of("public"))).on(POOL);
        }
        JsonNode cheapest = live.rpc("cheapest", Row.of("amount", 1)).select("title").single().fetch();
        JsonNode offer = live.from("offers").select("genres(name)").eq("title", "Good Omens").single().fetch();

        assertEquals("Small Gods", cheapest.get("title").textValue());
        assertEquals("Fantasy", offer.at("/genres/name").textValue());
    }
}
