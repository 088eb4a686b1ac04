// SPDX-License-Identifier: Apache-2.0
package dev.espalier.supabase;

import dev.espalier.supabase.literal.ListForm;
import dev.espalier.supabase.literal.ValueText;
import dev.espalier.supabase.value.Json;
import java.util.Optional;
import org.jooq.TableField;

/**
 * What is known of the rows that a step asks about.
 *
 * @param relation its name, unless a function gives them or an embed is known by its name in the rows alone
 * @param json which of its columns take JSON, where that is known
 */
record Asked(Optional<String> relation, Optional<JsonPlaces> json) {

    /** Rows of which nothing is known. */
    static final Asked ANYTHING = new Asked(Optional.empty(), Optional.empty());

    /** Of a chain, an embed or a branch of a tree of filters. */
    static Asked of(Refinable<?, ?> step) {
        if (step instanceof FilterBuilder<?> chain) {
            return chain.asked();
        }
        return step instanceof Embed<?, ?> embed ? embed.asked() : ((Filters<?>) step).asked();
    }

    /**
     * The name that filters call this column by; in double quotes where it is not plain.
     *
     * @throws IllegalArgumentException when it is a column of another relation
     */
    String name(TableField<?, ?> column) {
        return ColumnName.of(column, relation);
    }

    /** The value as this column of what is asked takes it: a list or an array that meets a column of JSON is an array of JSON. */
    static Object form(String column, Object value, Refinable<?, ?> step) {
        boolean isJson = ValueText.isList(value)
                && of(step).json.filter(places -> places.isColumn(column)).isPresent();
        return isJson ? Json.of(ValueText.of(value, ListForm.JSON)) : value;
    }
}
