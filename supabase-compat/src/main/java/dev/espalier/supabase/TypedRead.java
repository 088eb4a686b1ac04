// SPDX-License-Identifier: Apache-2.0
package dev.espalier.supabase;

import dev.espalier.ColumnRead;
import dev.espalier.run.Cells;
import dev.espalier.supabase.mapping.CellsReader;
import dev.espalier.supabase.mapping.RowReader;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * A read whose rows come as columns, and what reads them.
 *
 * @param read the read
 * @param reader reads a row
 */
record TypedRead<D>(ColumnRead read, CellsReader<D> reader) {

    /** None where the rows might be something else than they would be as JSON. */
    static <D> Optional<TypedRead<D>> of(ColumnRead read, RowReader<D> rows) {
        return rows.over(read.columns(), read.extent()).map(reader -> new TypedRead<>(read, reader));
    }

    /** All rows; what does not fit is a {@link dev.espalier.supabase.mapping.MappingException}. */
    List<D> all(List<Cells> rows) {
        List<D> values = new ArrayList<>(rows.size());
        for (Cells row : rows) {
            values.add(reader.one(row, values.size()));
        }
        return Collections.unmodifiableList(values);
    }
}
