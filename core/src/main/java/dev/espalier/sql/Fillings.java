// SPDX-License-Identifier: Apache-2.0
package dev.espalier.sql;

import java.util.function.IntFunction;
import org.jooq.Field;
import org.jooq.impl.DSL;

/**
 * Holes filled with the values of one request, for a jOOQ query that is handed out.
 *
 * @param texts the text of a slot's value
 * @param bounds the number of a slot's page bound
 */
record Fillings(IntFunction<String> texts, IntFunction<Long> bounds) implements Holes {

    @Override
    public Field<String> slot(int slot) {
        return Parameters.of(texts.apply(slot));
    }

    @Override
    public Field<String> constant(String text) {
        return Parameters.of(text);
    }

    @Override
    public Field<Long> page(int slot) {
        return DSL.inline(bounds.apply(slot));
    }
}
