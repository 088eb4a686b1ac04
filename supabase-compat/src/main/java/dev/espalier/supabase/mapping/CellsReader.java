// SPDX-License-Identifier: Apache-2.0
package dev.espalier.supabase.mapping;

import com.fasterxml.jackson.databind.JavaType;
import dev.espalier.run.Cells;
import dev.espalier.supabase.mapping.cells.CellText;
import dev.espalier.supabase.mapping.cells.RowsAs;

/**
 * Reads the rows of one result, which came as columns, as one Java type; for one thread at a time.
 *
 * @param <T> the type of a row
 */
public final class CellsReader<T> {

    private final RowsAs<T> rows;
    private final JavaType type;

    CellsReader(RowsAs<T> rows, JavaType type) {
        this.rows = rows;
        this.type = type;
    }

    /**
     * A row.
     *
     * @param index which it is, from 0, to be told when it does not fit
     * @throws MappingException when it does not fit the type
     */
    public T one(Cells cells, long index) {
        return RowReader.read(() -> rows.read(cells), () -> new Place(CellText.of(rows.names(), cells), type, index));
    }
}
