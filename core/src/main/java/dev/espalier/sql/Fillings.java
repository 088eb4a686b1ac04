// SPDX-License-Identifier: Apache-2.0
package dev.espalier.sql;

import org.jooq.Field;
import org.jooq.impl.DSL;

/** Holes filled with the values of one request, for a jOOQ query that is handed out. */
record Fillings(Filling values) implements Holes {

    @Override
    public Field<String> slot(int slot) {
        return Parameters.of(values.text(slot));
    }

    @Override
    public Field<String> last(int slot) {
        return Parameters.of(values.last(slot));
    }

    @Override
    public Field<byte[]> content(int slot) {
        return Parameters.of(values.content(slot));
    }

    @Override
    public Field<String> constant(String text) {
        return Parameters.of(text);
    }

    @Override
    public Field<Long> page(int slot) {
        return DSL.inline(values.rows(slot));
    }
}
