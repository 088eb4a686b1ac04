// SPDX-License-Identifier: Apache-2.0
package dev.espalier.run;

import dev.espalier.query.Values;
import dev.espalier.sql.CompiledQuery;
import dev.espalier.sql.CompiledQuery.Column;
import dev.espalier.sql.CompiledQuery.Total;
import dev.espalier.sql.CompiledQuery.Verdict;
import dev.espalier.text.Utf8;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads the one row of a query's answers: the number of rows, and then what else there is, each in its place. */
final class ResultReader {

    private static final int ROWS = 1;
    private static final Set<Column> UNTOLD = Set.of(Column.BODY, Column.TOTAL);

    private final Verdict verdict;
    private final Map<Column, Integer> places = new EnumMap<>(Column.class);
    private final boolean tells;
    private final Set<Told.Trait> traits;

    ResultReader(CompiledQuery query) {
        this.verdict = query.verdict();
        this.traits = query.traits().stream().map(ResultReader::trait).collect(Collectors.toUnmodifiableSet());
        for (Column column : Column.values()) {
            if (query.columns().contains(column)) {
                places.put(column, ROWS + 1 + places.size());
            }
        }
        this.tells = !UNTOLD.containsAll(places.keySet());
    }

    private static Told.Trait trait(CompiledQuery.Trait trait) {
        return switch (trait) {
            case RESOLVING -> Told.Trait.RESOLVING;
            case VOID -> Told.Trait.VOID;
        };
    }

    Result result(Values values, ResultSet row) throws SQLException {
        long rows = row.getLong(ROWS);
        long offset = verdict.offsetSlot().isPresent()
                ? new Filled(values).rows(verdict.offsetSlot().getAsInt())
                : 0;
        return new Result(
                bytes(Column.BODY, row), rows, total(rows, row), offset, tells ? told(rows, row) : Told.NOTHING);
    }

    private OptionalLong total(long rows, ResultSet row) throws SQLException {
        return verdict.total() == Total.ROWS ? OptionalLong.of(rows) : number(Column.TOTAL, row);
    }

    private Told told(long rows, ResultSet row) throws SQLException {
        // Without a row there was no counting, and an earlier statement of the transaction may have left its number.
        boolean counted = rows > 0 || !places.containsKey(Column.INSERTED);
        return new Told(
                counted ? number(Column.INSERTED, row) : OptionalLong.of(0),
                bytes(Column.LOCATION, row),
                text(Column.HEADERS, row),
                text(Column.STATUS, row),
                traits);
    }

    private Optional<Utf8> bytes(Column column, ResultSet row) throws SQLException {
        @Nullable Integer place = places.get(column);
        return place == null
                ? Optional.empty()
                : Optional.ofNullable(row.getBytes(place)).map(Utf8::of);
    }

    private Optional<String> text(Column column, ResultSet row) throws SQLException {
        @Nullable Integer place = places.get(column);
        return place == null ? Optional.empty() : Optional.ofNullable(row.getString(place));
    }

    private OptionalLong number(Column column, ResultSet row) throws SQLException {
        @Nullable Integer place = places.get(column);
        if (place == null) {
            return OptionalLong.empty();
        }
        long number = row.getLong(place);
        return row.wasNull() ? OptionalLong.empty() : OptionalLong.of(number);
    }
}
