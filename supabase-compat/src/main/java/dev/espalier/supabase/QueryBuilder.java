// SPDX-License-Identifier: Apache-2.0
package dev.espalier.supabase;

import java.util.Collection;
import java.util.List;

/** {@code .from("bookings")}: a relation of which nothing is asked yet; it never changes and may be kept and shared. */
public final class QueryBuilder {

    private final SupabaseClient client;
    private final String relation;

    QueryBuilder(SupabaseClient client, String relation) {
        this.client = client;
        this.relation = relation;
    }

    /** Reads every column. */
    public FilterBuilder select() {
        return select("*");
    }

    /**
     * Reads columns and embedded relations: {@code .select("*, clients(name, phone)", count(EXACT))}.
     *
     * @param columns in the grammar of the wire; white space outside of double quotes does not count
     */
    public FilterBuilder select(String columns, SelectOption... options) {
        return select(columns, List.of(options));
    }

    /** Reads columns and embedded relations. */
    public FilterBuilder select(String columns, Collection<? extends SelectOption> options) {
        return new FilterBuilder(client, Draft.select(relation, columns, options));
    }
}
