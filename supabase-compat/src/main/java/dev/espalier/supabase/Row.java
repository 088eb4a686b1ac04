// SPDX-License-Identifier: Apache-2.0
package dev.espalier.supabase;

import dev.espalier.supabase.literal.NameText;
import dev.espalier.supabase.value.NamedValues;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jooq.TableField;
import org.jspecify.annotations.Nullable;

/** Columns and their values: {@code Row.of("status", "paid").and("customers.name", "Bob")}. */
public final class Row implements NamedValues {

    /**
     * One column and its value.
     *
     * @param column its name
     * @param path what filters call it by
     * @param value what it is to be
     */
    record Cell(String column, String path, @Nullable Object value) {}

    private final List<Cell> cells;

    private Row(List<Cell> cells) {
        this.cells = List.copyOf(cells);
    }

    /** A row of one column. */
    public static Row of(String column, @Nullable Object value) {
        return new Row(List.of(new Cell(column, column, value)));
    }

    /**
     * A row of one generated column: {@code Row.of(BOOKINGS.STATUS, "read")}. The column counts by its name, and gives the value its type: of another
     * table it is a column of that name here, or PGRST204 where there is none.
     */
    public static <T> Row of(TableField<?, T> column, @Nullable T value) {
        return new Row(List.of(cell(column, value)));
    }

    /** A row of these columns: {@code Row.of(Map.of("status", "paid"))}. */
    public static Row of(Map<String, ? extends @Nullable Object> values) {
        return new Row(List.of()).and(values);
    }

    /** The same row and these columns, as {@link #and(String, Object)} does it with each. */
    public Row and(Map<String, ? extends @Nullable Object> values) {
        Row row = this;
        for (Map.Entry<String, ? extends @Nullable Object> cell : values.entrySet()) {
            row = row.and(cell.getKey(), cell.getValue());
        }
        return row;
    }

    /** The same row and one more generated column, which counts by its name; a column that is there already gets this value. */
    public <T> Row and(TableField<?, T> column, @Nullable T value) {
        return and(cell(column, value));
    }

    /** The same row and one more column; a column that is there already gets this value. */
    public Row and(String column, @Nullable Object value) {
        return and(new Cell(column, column, value));
    }

    private static <T> Cell cell(TableField<?, T> column, @Nullable T value) {
        String name = column.getName();
        return new Cell(name, NameText.quoted(name), ColumnValue.ofNullable(column, value));
    }

    private Row and(Cell cell) {
        List<Cell> more = new ArrayList<>(cells);
        int place = cells.stream().map(Cell::column).toList().indexOf(cell.column());
        if (place < 0) {
            more.add(cell);
        } else {
            more.set(place, cell);
        }
        return new Row(more);
    }

    @Override
    public Map<String, @Nullable Object> values() {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        cells.forEach(cell -> values.put(cell.column(), cell.value()));
        return values;
    }

    List<Cell> cells() {
        return cells;
    }
}
