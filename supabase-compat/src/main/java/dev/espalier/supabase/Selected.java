// SPDX-License-Identifier: Apache-2.0
package dev.espalier.supabase;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.jooq.ForeignKey;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.TableField;

/**
 * What a select may hold of a relation: {@code select(columns(BOOKINGS.ID, BOOKINGS.PRICE), embed(CLIENTS))}.
 *
 * @param <P> the jOOQ record of the relation; {@link Record} for what may stand in the select of any
 */
public sealed interface Selected<P extends Record> permits SelectedColumn, SelectedColumns, SelectedText, Embed {

    /** Every column: {@code *}. */
    static Selected<Record> all() {
        return new SelectedText("*");
    }

    /** How many rows there are, under the name {@code count}: {@code count()}; where aggregates are allowed. */
    static Selected<Record> countOfRows() {
        return new SelectedText("count()");
    }

    /** Items in the grammar of the wire: {@code text("id, total:price::text")}; texts of others do not belong into it. */
    static Selected<Record> text(String items) {
        return new SelectedText(SelectText.of(items));
    }

    /** Several columns as they are: {@code columns(BOOKINGS.ID, BOOKINGS.DATETIME)}. */
    @SafeVarargs
    @SuppressWarnings("varargs") // only read
    static <P extends Record> Selected<P> columns(TableField<P, ?>... columns) {
        return columns(Arrays.asList(columns));
    }

    /** Several columns as they are. */
    static <P extends Record> Selected<P> columns(Collection<? extends TableField<P, ?>> columns) {
        return new SelectedColumns<>(List.copyOf(columns));
    }

    /** A column, which can get another name, another type or an aggregate. */
    static <P extends Record> SelectedColumn<P> column(TableField<P, ?> column) {
        return SelectedColumn.of(column);
    }

    /**
     * The relation of this table, embedded by the only relationship that leads there: {@code clients(*)}. Without one, or with several, the select
     * throws PGRST200 or PGRST201.
     */
    static <C extends Record> Embed<Record, C> embed(Table<C> table) {
        return Embed.of(EmbedLink.to(table));
    }

    /** The rows, or the one row, that a generated relationship leads to: {@code clients!bookings_client_id_fkey(*)}. */
    static <P extends Record, C extends Record> Embed<P, C> embed(Relationship<P, C> way) {
        return Embed.of(EmbedLink.along(way));
    }

    /** The one row that this foreign key refers to: {@code clients!bookings_client_id_fkey(*)}. */
    static <P extends Record, C extends Record> Embed<P, C> toOne(ForeignKey<P, C> key) {
        return Embed.of(EmbedLink.toOne(key));
    }

    /** The rows whose foreign key refers to this one, or the one row where the key is unique: {@code bookings!bookings_client_id_fkey(*)}. */
    static <P extends Record, C extends Record> Embed<P, C> toMany(ForeignKey<C, P> key) {
        return Embed.of(EmbedLink.toMany(key));
    }
}
