// SPDX-License-Identifier: Apache-2.0
package dev.espalier.supabase.mapping;

import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.ObjectReader;
import dev.espalier.sql.ColumnarQuery.Extent;
import dev.espalier.sql.OutputColumn;
import dev.espalier.supabase.mapping.cells.RowType;
import dev.espalier.text.Utf8;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Reads rows as one Java type, straight from their bytes; it may be kept and shared between threads.
 *
 * @param <T> the type of a row
 */
public final class RowReader<T> {

    private final JavaType type;
    private final JavaType listType;
    private final Optional<RowType<T>> columns;
    private final ObjectReader one;
    private final ObjectReader list;

    RowReader(ObjectReader reader, JavaType type, Optional<RowType<T>> columns) {
        this.type = type;
        this.columns = columns;
        this.listType = reader.getTypeFactory().constructCollectionType(List.class, type);
        this.one = reader.forType(type);
        this.list = reader.forType(listType);
    }

    /**
     * One value: a row that was asked for alone, what a function gave, or all rows where the type is a list.
     *
     * @throws MappingException when it does not fit the type
     */
    public T one(Utf8 json) {
        return one(json, Place.NOT_ONE_OF_MANY);
    }

    /**
     * A row of many that come one by one.
     *
     * @param index which it is, from 0, to be told when it does not fit
     * @throws MappingException when it does not fit the type
     */
    public T one(Utf8 json, long index) {
        return read(() -> one.readValue(json.bytes()), () -> new Place(json, type, index));
    }

    /**
     * The rows of an array, none of which is {@code null} unless the array holds it.
     *
     * @throws MappingException when it is no array, or one of them does not fit the type
     */
    public List<T> all(Utf8 json) {
        List<T> rows = read(() -> list.readValue(json.bytes()), () -> new Place(json, listType, Place.NOT_ONE_OF_MANY));
        return Collections.unmodifiableList(rows);
    }

    /** What reads rows of these columns; none where they might be read in another way than they would be as JSON. */
    public Optional<CellsReader<T>> over(List<OutputColumn> names, Extent extent) {
        return columns.filter(one -> one.takes(names, extent)).map(one -> new CellsReader<>(one.rows(names), type));
    }

    static <V> V read(Reading<V> reading, Supplier<Place> place) {
        @Nullable V value;
        try {
            value = reading.value();
        } catch (IOException e) {
            throw place.get().failure(e);
        } catch (NumberFormatException e) {
            throw new MappingException("a number of the data has an exponent that no number of Java has", e);
        } catch (StackOverflowError e) {
            throw new MappingException(
                    "the JSON is nested too deep for " + place.get().type().toCanonical(), e);
        }
        if (value == null) {
            throw new MappingException("null is no " + place.get().type().toCanonical());
        }
        return value;
    }

    /** Reads something. */
    @FunctionalInterface
    interface Reading<V> {
        @Nullable
        V value() throws IOException;
    }
}
