// SPDX-License-Identifier: Apache-2.0
package dev.espalier.sql;

import dev.espalier.query.TypeName;
import dev.espalier.schema.Relation;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jooq.DataType;
import org.jooq.impl.SQLDataType;

/**
 * What a column is for jOOQ, so that its values are read as Java's: {@code numeric(10,2)} as a {@code BigDecimal}. What jOOQ has no type for,
 * enums among it, is read as PostgreSQL writes it.
 *
 * <p>Names are those of the catalog, of generated classes, of standard SQL and of PostgreSQL's own: {@code int4}, {@code integer}, {@code int}.
 */
final class ColumnTypes {

    private static final DataType<?> TEXT = SQLDataType.CLOB;

    private static final Map<String, DataType<?>> BY_NAME = byName(Map.ofEntries(
            Map.entry(SQLDataType.SMALLINT, List.of("smallint", "int2")),
            Map.entry(SQLDataType.INTEGER, List.of("integer", "int", "int4")),
            Map.entry(SQLDataType.BIGINT, List.of("bigint", "int8", "oid")),
            Map.entry(SQLDataType.NUMERIC, List.of("numeric", "decimal", "dec")),
            Map.entry(SQLDataType.REAL, List.of("real", "float4")),
            Map.entry(SQLDataType.DOUBLE, List.of("double precision", "double", "float8", "float")),
            Map.entry(SQLDataType.BOOLEAN, List.of("boolean", "bool")),
            Map.entry(SQLDataType.UUID, List.of("uuid")),
            Map.entry(SQLDataType.JSON, List.of("json")),
            Map.entry(SQLDataType.JSONB, List.of("jsonb")),
            Map.entry(SQLDataType.XML, List.of("xml")),
            Map.entry(SQLDataType.BLOB, List.of("bytea", "blob")),
            Map.entry(SQLDataType.LOCALDATE, List.of("date")),
            Map.entry(SQLDataType.LOCALTIME, List.of("time", "time without time zone")),
            Map.entry(SQLDataType.OFFSETTIME, List.of("timetz", "time with time zone")),
            Map.entry(SQLDataType.LOCALDATETIME, List.of("timestamp", "timestamp without time zone")),
            Map.entry(SQLDataType.OFFSETDATETIME, List.of("timestamptz", "timestamp with time zone")),
            Map.entry(SQLDataType.INTERVAL, List.of("interval"))));

    private static final Pattern MODIFIER = Pattern.compile("\\([0-9, ]*\\)");
    private static final Pattern ARRAY = Pattern.compile("^_|(\\[]| array)+$");

    private ColumnTypes() {}

    private static Map<String, DataType<?>> byName(Map<DataType<?>, List<String>> names) {
        Map<String, DataType<?>> types = new HashMap<>();
        names.forEach((type, all) -> all.forEach(name -> types.put(name, type)));
        return Map.copyOf(types);
    }

    /** What a user has made is read as text, and a domain as what it stands for. */
    static DataType<?> of(Relation.Column column) {
        String declared = column.declared().text();
        boolean own = declared.startsWith("\"");
        return of(own && !column.base().equals(column.type()) ? column.base() : declared);
    }

    /** {@code born::text}: what is cast. */
    static DataType<?> of(TypeName cast) {
        return of(cast.text());
    }

    /** Its name without length and precision: {@code character varying}. */
    static String plain(Relation.Column column) {
        return plain(column.declared().text());
    }

    /** The name of what is cast to, without length and precision. */
    static String plain(TypeName cast) {
        return plain(cast.text());
    }

    private static String plain(String declared) {
        return MODIFIER.matcher(declared.toLowerCase(Locale.ROOT)).replaceFirst("");
    }

    private static DataType<?> of(String declared) {
        String name = plain(declared);
        String element = ARRAY.matcher(name).replaceAll("");
        DataType<?> type = BY_NAME.getOrDefault(element, TEXT);
        return element.equals(name) ? type : type.array();
    }
}
