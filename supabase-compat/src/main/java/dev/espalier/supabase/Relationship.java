// SPDX-License-Identifier: Apache-2.0
package dev.espalier.supabase;

import java.util.Optional;
import org.jooq.Record;
import org.jooq.Table;

/**
 * A way from the rows of one relation to rows of another, as a constant that {@code espalier generate} writes:
 * {@code embed(BOOKINGS__CLIENT_ID__CLIENTS).select(CLIENTS.NAME)}.
 *
 * <p>Whatever leads there, a foreign key in either direction, a junction, the key behind a view or a function, it is known to be there and to be
 * the only one of its words, so that an embed by it throws neither PGRST200 nor PGRST201 as long as the database is that of the generator.
 *
 * @param parent the relation that it starts at
 * @param child the relation that it leads to
 * @param target what the child is called by in a select: its name, a column or a function
 * @param hint what tells it from other ways to what is called so
 * @param <P> the jOOQ record of the parent
 * @param <C> the jOOQ record of the child
 */
public record Relationship<P extends Record, C extends Record>(
        Table<P> parent, Table<C> child, String target, Optional<String> hint) {

    /** {@code customers → open_orders}: by one word. */
    public static <P extends Record, C extends Record> Relationship<P, C> of(
            Table<P> parent, Table<C> child, String target) {
        return new Relationship<>(parent, child, target, Optional.empty());
    }

    /** {@code bookings → clients!bookings_client_id_fkey}: by a word and a hint. */
    public static <P extends Record, C extends Record> Relationship<P, C> of(
            Table<P> parent, Table<C> child, String target, String hint) {
        return new Relationship<>(parent, child, target, Optional.of(hint));
    }
}
