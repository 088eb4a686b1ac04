// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.port.type;

import dev.espalier.schema.Relation.Column;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Types of Java for types of PostgreSQL, by whatever name a reader of schemas calls them. */
public final class ColumnTypes {

    private static final Map<String, JavaType> TYPES = Map.ofEntries(
            Map.entry("bigint", JavaType.BIGINT),
            Map.entry("int8", JavaType.BIGINT),
            Map.entry("bigserial", JavaType.BIGINT),
            Map.entry("integer", JavaType.INTEGER),
            Map.entry("int", JavaType.INTEGER),
            Map.entry("int4", JavaType.INTEGER),
            Map.entry("serial", JavaType.INTEGER),
            Map.entry("smallint", JavaType.INTEGER),
            Map.entry("int2", JavaType.INTEGER),
            Map.entry("numeric", JavaType.DECIMAL),
            Map.entry("decimal", JavaType.DECIMAL),
            Map.entry("double precision", JavaType.DOUBLE),
            Map.entry("float8", JavaType.DOUBLE),
            Map.entry("real", JavaType.DOUBLE),
            Map.entry("float4", JavaType.DOUBLE),
            Map.entry("boolean", JavaType.TRUTH),
            Map.entry("bool", JavaType.TRUTH),
            Map.entry("timestamp with time zone", JavaType.MOMENT),
            Map.entry("timestamptz", JavaType.MOMENT),
            Map.entry("timestamp without time zone", JavaType.LOCAL_MOMENT),
            Map.entry("timestamp", JavaType.LOCAL_MOMENT),
            Map.entry("date", JavaType.DATE),
            Map.entry("time without time zone", JavaType.TIME),
            Map.entry("time", JavaType.TIME),
            Map.entry("time with time zone", JavaType.TIME_WITH_ZONE),
            Map.entry("timetz", JavaType.TIME_WITH_ZONE),
            Map.entry("uuid", JavaType.UUID),
            Map.entry("json", JavaType.JSON),
            Map.entry("jsonb", JavaType.JSON));

    private ColumnTypes() {}

    /** Of a column; a text for what Java has no class for, enums and ranges among it. */
    public static JavaType of(Column column) {
        if (column.declared().text().endsWith("[]")) {
            return of(column.declared().text());
        }
        return Stream.of(column.declared().text(), column.base(), column.type())
                .flatMap(name -> named(name).stream())
                .findFirst()
                .orElse(JavaType.TEXT);
    }

    /** Of a type in SQL: {@code numeric(10,2)}, {@code text[]}. */
    public static JavaType of(String sql) {
        if (sql.endsWith("[]")) {
            return JavaType.listOf(of(sql.substring(0, sql.length() - 2)));
        }
        return named(sql).orElse(JavaType.TEXT);
    }

    private static Optional<JavaType> named(String sql) {
        String plain = sql.replaceAll("\\([^)]*\\)", "")
                .replace("pg_catalog.", "")
                .replace("\"", "")
                .replaceAll(" +", " ")
                .strip();
        return Optional.ofNullable(TYPES.get(plain.toLowerCase(Locale.ROOT)));
    }
}
