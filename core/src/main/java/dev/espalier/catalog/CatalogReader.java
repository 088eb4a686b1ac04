// SPDX-License-Identifier: Apache-2.0
package dev.espalier.catalog;

import dev.espalier.schema.ColumnPair;
import dev.espalier.schema.DatabaseSchema;
import dev.espalier.schema.Relation;
import dev.espalier.schema.Relation.Column;
import dev.espalier.schema.Relation.ForeignKey;
import dev.espalier.schema.Relation.Kind;
import dev.espalier.schema.RelationName;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads tables, views, columns and keys from PostgreSQL's catalog, in two queries however many tables there are.
 *
 * <p>Partitions are hidden: their partitioned table stands for them, and only its own foreign keys count.
 */
public final class CatalogReader {

    private static final String COLUMNS = """
            select n.nspname, c.relname, c.relkind in ('v', 'm') as is_view, a.attname, t.typname
            from pg_catalog.pg_class c
            join pg_catalog.pg_namespace n on n.oid = c.relnamespace
            left join pg_catalog.pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
            left join pg_catalog.pg_type t on t.oid = a.atttypid
            where n.nspname = any (?) and c.relkind in ('r', 'p', 'v', 'm', 'f') and not c.relispartition
            order by n.nspname, c.relname, a.attnum
            """;

    private static final String KEYS = """
            select n.nspname, c.relname, k.conname, k.contype::text as kind, fn.nspname as target_schema, fc.relname as target_name,
              array(select a.attname::text from unnest(k.conkey) with ordinality as u(attnum, place)
                join pg_catalog.pg_attribute a on a.attrelid = k.conrelid and a.attnum = u.attnum order by u.place) as columns,
              array(select a.attname::text from unnest(k.confkey) with ordinality as u(attnum, place)
                join pg_catalog.pg_attribute a on a.attrelid = k.confrelid and a.attnum = u.attnum order by u.place) as target_columns
            from pg_catalog.pg_constraint k
            join pg_catalog.pg_class c on c.oid = k.conrelid
            join pg_catalog.pg_namespace n on n.oid = c.relnamespace
            left join pg_catalog.pg_class fc on fc.oid = k.confrelid
            left join pg_catalog.pg_namespace fn on fn.oid = fc.relnamespace
            where n.nspname = any (?) and not c.relispartition
              and (k.contype in ('p', 'u') or (k.contype = 'f' and k.conparentid = 0))
            order by n.nspname, c.relname, k.conname
            """;

    /** What is known of one relation while rows are read. */
    private static final class Entry {
        private final Kind kind;
        private final List<Column> columns = new ArrayList<>();
        private final List<String> primaryKey = new ArrayList<>();
        private final List<List<String>> uniqueKeys = new ArrayList<>();
        private final List<ForeignKey> foreignKeys = new ArrayList<>();

        Entry(Kind kind) {
            this.kind = kind;
        }

        Relation relation(RelationName name) {
            return new Relation(name, kind, columns, primaryKey, uniqueKeys, foreignKeys);
        }
    }

    private final Map<RelationName, Entry> entries = new LinkedHashMap<>();

    private CatalogReader() {}

    /**
     * Reads the exposed schemas of a database.
     *
     * @param connection any connection to it; nothing is written
     * @param exposed schemas that requests may name, the default first
     * @throws SQLException when the catalog cannot be read
     * @throws IllegalArgumentException without an exposed schema
     */
    public static DatabaseSchema read(Connection connection, List<String> exposed) throws SQLException {
        CatalogReader reader = new CatalogReader();
        reader.query(connection, COLUMNS, exposed, reader::column);
        reader.query(connection, KEYS, exposed, reader::key);
        List<Relation> relations = new ArrayList<>();
        reader.entries.forEach((name, entry) -> relations.add(entry.relation(name)));
        return DatabaseSchema.of(exposed, relations);
    }

    @FunctionalInterface
    private interface Row {
        void read(ResultSet row) throws SQLException;
    }

    private void query(Connection connection, String sql, List<String> exposed, Row each) throws SQLException {
        Array schemas = connection.createArrayOf("text", exposed.toArray());
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setArray(1, schemas);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    each.read(rows);
                }
            }
        }
    }

    private void column(ResultSet row) throws SQLException {
        Kind kind = row.getBoolean("is_view") ? Kind.VIEW : Kind.TABLE;
        Entry entry = entries.computeIfAbsent(name(row), name -> new Entry(kind));
        String column = row.getString("attname");
        if (column != null) {
            entry.columns.add(new Column(column, row.getString("typname")));
        }
    }

    private void key(ResultSet row) throws SQLException {
        Entry entry = entries.get(name(row));
        if (entry == null) {
            return;
        }
        List<String> columns = strings(row, "columns");
        switch (row.getString("kind")) {
            case "p" -> entry.primaryKey.addAll(columns);
            case "u" -> entry.uniqueKeys.add(columns);
            default -> entry.foreignKeys.add(foreignKey(row, columns));
        }
    }

    private static ForeignKey foreignKey(ResultSet row, List<String> columns) throws SQLException {
        RelationName target = new RelationName(row.getString("target_schema"), row.getString("target_name"));
        List<String> targetColumns = strings(row, "target_columns");
        List<ColumnPair> pairs = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            pairs.add(new ColumnPair(columns.get(i), targetColumns.get(i)));
        }
        return new ForeignKey(row.getString("conname"), target, pairs);
    }

    private static RelationName name(ResultSet row) throws SQLException {
        return new RelationName(row.getString("nspname"), row.getString("relname"));
    }

    private static List<String> strings(ResultSet row, String column) throws SQLException {
        return Arrays.asList((String[]) row.getArray(column).getArray());
    }
}
