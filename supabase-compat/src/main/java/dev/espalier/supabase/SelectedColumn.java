// SPDX-License-Identifier: Apache-2.0
package dev.espalier.supabase;

import dev.espalier.query.Aggregate;
import dev.espalier.query.TypeName;
import dev.espalier.supabase.literal.NameText;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jooq.Record;
import org.jooq.TableField;

/**
 * A column of a select: {@code column(BOOKINGS.PRICE).sum().as("turnover")}.
 *
 * @param <P> the jOOQ record of its relation
 */
public final class SelectedColumn<P extends Record> implements Selected<P> {

    private static final Pattern INDEX = Pattern.compile("(->>?)-?\\d+$");

    private final TableField<P, ?> column;
    private final String alias;
    private final String rest;

    private SelectedColumn(TableField<P, ?> column, String alias, String rest) {
        this.column = column;
        this.alias = alias;
        this.rest = rest;
    }

    static <P extends Record> SelectedColumn<P> of(TableField<P, ?> column) {
        return new SelectedColumn<>(column, "", "");
    }

    /** Under another name: {@code turnover:price}. */
    public SelectedColumn<P> as(String name) {
        return new SelectedColumn<>(column, NameText.quoted(name) + ':', rest);
    }

    /** A member of a JSON column, as JSON: {@code booking_data->city}. */
    public SelectedColumn<P> arrow(String key) {
        return then("->" + NameText.quoted(key));
    }

    /** An element of a JSON column, counted from zero, as JSON: {@code booking_data->0}. */
    public SelectedColumn<P> arrow(int index) {
        return then("->" + index);
    }

    /** A member of a JSON column, as text: {@code booking_data->>city}. */
    public SelectedColumn<P> arrowText(String key) {
        return then("->>" + NameText.quoted(key));
    }

    /** An element of a JSON column, counted from zero, as text: {@code booking_data->>0}. */
    public SelectedColumn<P> arrowText(int index) {
        return then("->>" + index);
    }

    /**
     * As a value of another type: {@code price::text}; after an aggregate what it gives, otherwise the column.
     *
     * @throws IllegalArgumentException when the name holds anything but letters, digits, {@code _}, {@code $} and blanks
     */
    public SelectedColumn<P> cast(String type) {
        return then("::" + new TypeName(type.strip()).text());
    }

    /** Its sum, where aggregates are allowed: {@code price.sum()}. */
    public SelectedColumn<P> sum() {
        return then(Aggregate.SUM);
    }

    /** Its mean, where aggregates are allowed: {@code price.avg()}. */
    public SelectedColumn<P> avg() {
        return then(Aggregate.AVG);
    }

    /** Its smallest value, where aggregates are allowed: {@code price.min()}. */
    public SelectedColumn<P> min() {
        return then(Aggregate.MIN);
    }

    /** Its largest value, where aggregates are allowed: {@code price.max()}. */
    public SelectedColumn<P> max() {
        return then(Aggregate.MAX);
    }

    /** How many rows have a value of it, where aggregates are allowed: {@code price.count()}. */
    public SelectedColumn<P> count() {
        return then(Aggregate.COUNT);
    }

    private SelectedColumn<P> then(Aggregate aggregate) {
        return then('.' + aggregate.token() + "()");
    }

    private SelectedColumn<P> then(String more) {
        return new SelectedColumn<>(column, alias, rest + more);
    }

    /**
     * The same where a parenthesis closes behind it: an index would be taken for a key there, {@code orders(data->0)}, unless a type follows. The
     * type is the one that it has.
     */
    SelectedColumn<P> closed() {
        Matcher index = INDEX.matcher(rest);
        if (!index.find()) {
            return this;
        }
        return then(index.group(1).equals("->>") ? "::text" : "::json");
    }

    String text(Optional<String> relation) {
        return alias + ColumnName.of(column, relation) + rest;
    }
}
