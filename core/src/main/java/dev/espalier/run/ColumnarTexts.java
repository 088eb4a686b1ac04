// SPDX-License-Identifier: Apache-2.0
package dev.espalier.run;

import dev.espalier.sql.ColumnarQuery;

/** The texts of a query whose rows come as columns, and how its rows are read. */
public final class ColumnarTexts {

    private final ColumnarQuery query;
    private final PageTexts texts;
    private final CellReader reader;

    /** The texts of one query. */
    public ColumnarTexts(ColumnarQuery query) {
        this.query = query;
        this.texts = new PageTexts(query.query());
        this.reader = new CellReader(query.columns());
    }

    /** The query that the texts are of. */
    public ColumnarQuery query() {
        return query;
    }

    PageTexts texts() {
        return texts;
    }

    CellReader reader() {
        return reader;
    }
}
