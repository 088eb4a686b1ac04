// SPDX-License-Identifier: Apache-2.0
package dev.espalier.supabase.mapping.cells;

import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import dev.espalier.sql.ColumnarQuery.Extent;
import dev.espalier.sql.OutputColumn;
import java.util.List;
import java.util.Optional;

/**
 * A Java type that rows of columns are read as; it may be kept and shared between threads.
 *
 * @param <T> the type
 */
public final class RowType<T> {

    private final ObjectMapper mapper;
    private final ObjectReader reader;
    private final Members members;
    private final Optional<PlainRecord> record;

    private RowType(ObjectMapper mapper, JavaType type) {
        this.mapper = mapper;
        this.reader = mapper.readerFor(type);
        this.members = Members.of(mapper, type);
        this.record = PlainRecord.of(mapper, type);
    }

    /** The type as our own mapper reads it, whose settings are known; that of others may do what it likes with a row. */
    public static <T> RowType<T> of(ObjectMapper ours, JavaType type) {
        return new RowType<>(ours, type);
    }

    /** Whether rows of these columns are read as they would be as JSON; a type that takes whatever there is wants to see all there is. */
    public boolean takes(List<OutputColumn> columns, Extent extent) {
        return extent == Extent.NAMED || members.areAmong(columns);
    }

    /** What reads the rows of one result. */
    public RowsAs<T> rows(List<OutputColumn> columns) {
        List<String> names = columns.stream().map(OutputColumn::name).toList();
        return new RowsAs<>(mapper, reader, names, record.flatMap(plain -> plain.assembly(names)));
    }
}
