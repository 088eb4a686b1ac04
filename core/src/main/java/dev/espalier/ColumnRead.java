// SPDX-License-Identifier: Apache-2.0
package dev.espalier;

import dev.espalier.ShapeCache.Lookup;
import dev.espalier.query.Values;
import dev.espalier.run.ColumnarTexts;
import dev.espalier.session.Terms.Ending;
import dev.espalier.sql.ColumnarQuery.Extent;
import dev.espalier.sql.OutputColumn;
import java.util.List;

/** A read whose rows can be had as columns, ready to be run: {@link Espalier#columns}. */
public final class ColumnRead {

    private final ColumnarTexts texts;
    private final Values values;
    private final Ending ending;
    private final Lookup lookup;

    ColumnRead(ColumnarTexts texts, Values values, Ending ending, Lookup lookup) {
        this.texts = texts;
        this.values = values;
        this.ending = ending;
        this.lookup = lookup;
    }

    /** The columns of each row, in the order of its cells. */
    public List<OutputColumn> columns() {
        return texts.query().columns();
    }

    /** Whether a row of JSON may have more members than there are columns. */
    public Extent extent() {
        return texts.query().extent();
    }

    ColumnarTexts texts() {
        return texts;
    }

    Values values() {
        return values;
    }

    Ending ending() {
        return ending;
    }

    /** Whether its statement was there already. */
    Lookup lookup() {
        return lookup;
    }
}
