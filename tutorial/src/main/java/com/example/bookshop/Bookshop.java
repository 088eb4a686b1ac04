package com.example.bookshop;

import static com.example.bookshop.db.Keys.BOOKS__BOOKS_GENRE_ID_FKEY;
import static com.example.bookshop.db.Tables.BOOKS;
import static com.example.bookshop.db.Tables.GENRES;
import static dev.espalier.supabase.Selected.columns;
import static dev.espalier.supabase.Selected.toOne;

import com.example.bookshop.db.Public;
import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.espalier.schema.JooqSchemaReader;
import dev.espalier.supabase.SupabaseClient;
import java.math.BigDecimal;

public final class Bookshop {

    record Book(String title, BigDecimal price, Genre genres) {
        record Genre(String name) {}
    }

    public static void main(String[] args) {
        try (HikariDataSource pool = new HikariDataSource(new HikariConfig("/hikari.properties"))) {
            SupabaseClient shop = SupabaseClient.of(JooqSchemaReader.read(Public.PUBLIC)).on(pool);

            // as in JavaScript
            System.out.println(shop.from("books")
                    .select("title, price, genres(name)")
                    .lt("price", 10)
                    .order("price")
                    .execute());

            // by generated classes, into records
            shop.from(BOOKS)
                    .select(columns(BOOKS.TITLE, BOOKS.PRICE), toOne(BOOKS__BOOKS_GENRE_ID_FKEY).select(GENRES.NAME))
                    .lt(BOOKS.PRICE, new BigDecimal("20"))
                    .order(BOOKS.PRICE)
                    .rows(Book.class)
                    .fetch()
                    .forEach(System.out::println);
        }
    }
}
