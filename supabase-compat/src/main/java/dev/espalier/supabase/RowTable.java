// SPDX-License-Identifier: Apache-2.0
package dev.espalier.supabase;

import dev.espalier.run.Cell;
import dev.espalier.sql.OutputColumn;
import dev.espalier.supabase.mapping.RowReader;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Rows that came as columns.
 *
 * @param columns their columns
 * @param rows one cell for each
 */
record RowTable(List<OutputColumn> columns, List<List<Cell>> rows) {

    static List<String> names(List<OutputColumn> columns) {
        return columns.stream().map(OutputColumn::name).toList();
    }

    /** The rows as values of one type; what does not fit is a {@link dev.espalier.supabase.mapping.MappingException}. */
    <D> List<D> as(RowReader<D> reader) {
        List<String> names = names(columns);
        List<D> values = new ArrayList<>(rows.size());
        for (List<Cell> row : rows) {
            values.add(reader.one(names, row, values.size()));
        }
        return Collections.unmodifiableList(values);
    }
}
