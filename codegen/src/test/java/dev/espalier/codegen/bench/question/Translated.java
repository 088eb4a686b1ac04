// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.bench.question;

import dev.espalier.Translation;
import dev.espalier.supabase.ResultBuilder;
import dev.espalier.supabase.SupabaseClient;
import java.util.List;
import org.jooq.Select;

/**
 * SQL text and what is bound; equal when they are but for white space, parentheses and names that were made up.
 *
 * @param sql the text
 * @param binds the values
 */
record Translated(String sql, List<?> binds) {

    static Translated of(SupabaseClient client, ResultBuilder<?> chain) {
        Translation translation = client.translate(chain.request());
        return new Translated(translation.sql(), translation.binds());
    }

    static Translated of(Select<?> select) {
        return new Translated(select.getSQL(), select.getBindValues());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Translated that && words().equals(that.words());
    }

    @Override
    public int hashCode() {
        return words().hashCode();
    }

    private String words() {
        return (sql + binds)
                .replaceAll("[\\s()]", "")
                .replaceAll("as\"renamed\\d+\"", "")
                .replaceAll("never\\d+", "clients");
    }
}
