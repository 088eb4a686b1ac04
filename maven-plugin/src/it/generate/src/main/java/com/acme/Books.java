package com.acme;

import static com.acme.db.Tables.BOOKS;
import static dev.espalier.supabase.Selected.embed;

import com.acme.db.Relationships;
import com.acme.db.tables.records.BooksRecord;
import dev.espalier.supabase.FilterBuilder;
import dev.espalier.supabase.SupabaseClient;

final class Books {
    private Books() {}

    static FilterBuilder<BooksRecord> withGenre(SupabaseClient supabase) {
        return supabase.from(BOOKS).select(embed(Relationships.BOOKS__GENRE_ID__GENRES));
    }
}
