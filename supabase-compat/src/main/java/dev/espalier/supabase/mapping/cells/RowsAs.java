// SPDX-License-Identifier: Apache-2.0
package dev.espalier.supabase.mapping.cells;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import dev.espalier.run.Cells;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads the rows of one result that came as columns; for one thread.
 *
 * @param <T> what they are read as
 */
public final class RowsAs<T> {

    private final ObjectMapper mapper;
    private final ObjectReader reader;
    private final List<String> names;
    private final @Nullable Assembly assembly;

    RowsAs(ObjectMapper mapper, ObjectReader reader, List<String> names, Optional<Assembly> assembly) {
        this.mapper = mapper;
        this.reader = reader;
        this.names = names;
        this.assembly = assembly.orElse(null);
    }

    /** What the columns are called in JSON. */
    public List<String> names() {
        return names;
    }

    /** A row, which is {@code null} where the type's reader says so. */
    @SuppressWarnings("unchecked") // the assembly is of the type
    public @Nullable T read(Cells cells) throws IOException {
        @Nullable Object assembled = assembly == null ? null : assembly.of(cells);
        return assembled == null ? reader.readValue(new RowParser(mapper, names, cells)) : (T) assembled;
    }
}
