// SPDX-License-Identifier: Apache-2.0
package dev.espalier.run;

import dev.espalier.session.SessionZone;
import dev.espalier.sql.ColumnarQuery;
import java.sql.Connection;
import java.util.Optional;

/** The texts of a query whose rows come as columns, and how its rows are read. */
public final class ColumnarTexts {

    /**
     * A statement, and how its rows are read.
     *
     * @param texts of the statement
     * @param reader of its rows
     */
    record Form(PageTexts texts, CellReader reader) {}

    private final ColumnarQuery query;
    private final Form form;
    private final Optional<Form> elsewhere;

    /** The texts of one query. */
    public ColumnarTexts(ColumnarQuery query) {
        this.query = query;
        this.form = form(query);
        this.elsewhere = query.elsewhere().map(ColumnarTexts::form);
    }

    private static Form form(ColumnarQuery query) {
        return new Form(new PageTexts(query.query()), new CellReader(query.columns()));
    }

    /** The query that the texts are of. */
    public ColumnarQuery query() {
        return query;
    }

    /** What is run on a connection, as its session is now. */
    Form on(Connection connection) {
        return elsewhere.isEmpty() || SessionZone.isUtc(connection) ? form : elsewhere.get();
    }
}
