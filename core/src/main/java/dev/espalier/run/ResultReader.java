// SPDX-License-Identifier: Apache-2.0
package dev.espalier.run;

import dev.espalier.query.Values;
import dev.espalier.sql.CompiledQuery;
import dev.espalier.sql.CompiledQuery.Column;
import dev.espalier.sql.CompiledQuery.Total;
import dev.espalier.text.Utf8;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads the one row of an answer. */
final class ResultReader {

    private final CompiledQuery query;
    private final ResultSet row;

    private ResultReader(CompiledQuery query, ResultSet row) {
        this.query = query;
        this.row = row;
    }

    static Result result(CompiledQuery query, Values values, ResultSet row) throws SQLException {
        return new ResultReader(query, row).result(values);
    }

    private Result result(Values values) throws SQLException {
        long rows = row.getLong("rows");
        long offset = query.verdict().offsetSlot().isPresent()
                ? new Filled(values).rows(query.verdict().offsetSlot().getAsInt())
                : 0;
        return new Result(bytes(Column.BODY), rows, total(rows), offset, told(rows));
    }

    private OptionalLong total(long rows) throws SQLException {
        return query.verdict().total() == Total.ROWS ? OptionalLong.of(rows) : number(Column.TOTAL);
    }

    private Told told(long rows) throws SQLException {
        if (query.columns().stream().allMatch(column -> column == Column.BODY || column == Column.TOTAL)) {
            return Told.NOTHING;
        }
        // Without a row there was no counting, and an earlier statement of the transaction may have left its number.
        OptionalLong inserted = rows == 0 && has(Column.INSERTED) ? OptionalLong.of(0) : number(Column.INSERTED);
        return new Told(inserted, bytes(Column.LOCATION), text(Column.HEADERS), text(Column.STATUS), traits());
    }

    private Set<Told.Trait> traits() {
        return query.traits().stream().map(ResultReader::trait).collect(Collectors.toUnmodifiableSet());
    }

    private static Told.Trait trait(CompiledQuery.Trait trait) {
        return switch (trait) {
            case RESOLVING -> Told.Trait.RESOLVING;
            case VOID -> Told.Trait.VOID;
        };
    }

    private boolean has(Column column) {
        return query.columns().contains(column);
    }

    private static String name(Column column) {
        return column.name().toLowerCase(Locale.ROOT);
    }

    private Optional<Utf8> bytes(Column column) throws SQLException {
        return has(column) ? Optional.ofNullable(row.getBytes(name(column))).map(Utf8::of) : Optional.empty();
    }

    private Optional<String> text(Column column) throws SQLException {
        return has(column) ? Optional.ofNullable(row.getString(name(column))) : Optional.empty();
    }

    private OptionalLong number(Column column) throws SQLException {
        if (!has(column)) {
            return OptionalLong.empty();
        }
        long number = row.getLong(name(column));
        return row.wasNull() ? OptionalLong.empty() : OptionalLong.of(number);
    }
}
