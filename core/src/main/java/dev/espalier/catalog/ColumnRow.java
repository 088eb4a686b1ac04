// SPDX-License-Identifier: Apache-2.0
package dev.espalier.catalog;

import dev.espalier.schema.Relation.Column;
import dev.espalier.schema.SharedTexts;
import dev.espalier.schema.SqlText;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;

/**
 * One row of {@link CatalogSql#COLUMNS}: a column whose type is known by its number alone.
 *
 * @param relation whose column it is
 * @param number its place, from one, with gaps
 * @param name unquoted
 * @param type which type
 * @param fallback whether the default of its type is the column's
 * @param standard its own default
 */
record ColumnRow(
        RawRelation relation,
        int number,
        String name,
        TypeRow.Key type,
        Fallback fallback,
        Optional<SqlText> standard) {

    /** Where a default comes from when a column has none. */
    enum Fallback {
        /** From its type. */
        TYPE,
        /** From nowhere, since it is generated. */
        NONE
    }

    static ColumnRow read(ResultSet row, RawRelation relation, SharedTexts texts) throws SQLException {
        String standard = row.getString("standard");
        return new ColumnRow(
                relation,
                row.getInt("attnum"),
                texts.text(row.getString("attname")),
                TypeRow.key(row),
                row.getBoolean("takes_types_default") ? Fallback.TYPE : Fallback.NONE,
                Optional.ofNullable(standard).map(texts::sql));
    }

    /** The column, to its relation. */
    void addTo(TypeRow known) {
        Optional<SqlText> whole = fallback == Fallback.TYPE ? standard.or(known::standard) : standard;
        relation.add(number, new Column(name, known.name(), known.base(), known.declared(), whole));
    }
}
