// SPDX-License-Identifier: Apache-2.0
package dev.espalier.catalog;

import dev.espalier.catalog.NodeTree.Origin;
import dev.espalier.catalog.RawRelation.RawKey;
import dev.espalier.schema.DatabaseSchema;
import dev.espalier.schema.Relation.Column;
import dev.espalier.schema.Relation.Kind;
import dev.espalier.schema.RelationName;
import dev.espalier.schema.Relationship.Computed;
import dev.espalier.schema.SqlText;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Reads a {@link DatabaseSchema} from PostgreSQL's catalog, in four queries however many tables there are: relations with their columns, keys,
 * the query trees of views, and functions from a row to rows.
 *
 * <p>Partitions are hidden: their partitioned table stands for them, and only its own foreign keys count. Tables of schemas that are not
 * exposed are read too, since views may show them.
 */
public final class CatalogReader {

    /** Reads one row of an answer. */
    @FunctionalInterface
    private interface Row {
        void read(ResultSet row) throws SQLException;
    }

    private final Connection connection;
    private final Map<Long, RawRelation> relations = new LinkedHashMap<>();
    private final Map<Long, List<Origin>> trees = new LinkedHashMap<>();
    private final List<Computed> computed = new ArrayList<>();

    private CatalogReader(Connection connection) {
        this.connection = connection;
    }

    /**
     * Reads the exposed schemas of a database.
     *
     * @param connection any connection to it; nothing is written
     * @param exposed schemas that requests may name, the default first
     * @throws SQLException when the catalog cannot be read
     * @throws IllegalArgumentException without an exposed schema
     */
    public static DatabaseSchema read(Connection connection, List<String> exposed) throws SQLException {
        return read(connection, exposed, List.of("public"));
    }

    /**
     * Reads the exposed schemas of a database.
     *
     * @param connection any connection to it; nothing is written
     * @param exposed schemas that requests may name, the default first
     * @param extraSearchPath schemas whose views hand on the keys behind them though they are not exposed: PostgREST's {@code
     *     db-extra-search-path}
     * @throws SQLException when the catalog cannot be read
     * @throws IllegalArgumentException without an exposed schema
     */
    public static DatabaseSchema read(Connection connection, List<String> exposed, List<String> extraSearchPath)
            throws SQLException {
        CatalogReader reader = new CatalogReader(connection);
        reader.query(CatalogSql.COLUMNS, reader::column);
        reader.query(CatalogSql.KEYS, reader::key);
        List<String> seen =
                Stream.concat(exposed.stream(), extraSearchPath.stream()).toList();
        reader.query(CatalogSql.VIEWS, row -> reader.view(row, seen));
        reader.query(CatalogSql.FUNCTIONS, reader::function);
        ViewColumns views = new ViewColumns(reader.relations, reader.trees);
        return DatabaseSchema.of(
                exposed, new KeyInheritance(reader.relations, views).relations(), reader.computed, List.of());
    }

    private void query(String sql, Row each) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql);
                ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                each.read(rows);
            }
        }
    }

    private void column(ResultSet row) throws SQLException {
        RelationName name = new RelationName(row.getString("nspname"), row.getString("relname"));
        Kind kind = row.getBoolean("is_view") ? Kind.VIEW : Kind.TABLE;
        RawRelation relation = relations.computeIfAbsent(row.getLong("oid"), oid -> new RawRelation(name, kind));
        String column = row.getString("attname");
        if (column != null) {
            relation.add(
                    row.getInt("attnum"),
                    new Column(
                            column,
                            row.getString("typname"),
                            row.getString("base"),
                            new SqlText(row.getString("typname")),
                            Optional.empty()));
        }
    }

    private void view(ResultSet row, List<String> seen) throws SQLException {
        if (seen.contains(row.getString("nspname"))) {
            trees.put(row.getLong("oid"), NodeTree.origins(row.getString("tree")));
        }
    }

    private void key(ResultSet row) throws SQLException {
        RawRelation relation = relations.get(row.getLong("conrelid"));
        if (relation == null) {
            return;
        }
        List<Integer> columns = numbers(row, "conkey");
        switch (row.getString("kind")) {
            case "p" -> relation.primaryKey(columns);
            case "u" -> relation.uniqueKey(columns);
            default ->
                relation.foreignKey(new RawKey(
                        row.getString("conname"), columns, row.getLong("confrelid"), numbers(row, "confkey")));
        }
    }

    private void function(ResultSet row) throws SQLException {
        RawRelation origin = relations.get(row.getLong("origin"));
        RawRelation target = relations.get(row.getLong("target"));
        if (origin != null && target != null) {
            RelationName function = new RelationName(row.getString("nspname"), row.getString("proname"));
            computed.add(new Computed(origin.name(), target.name(), function, row.getBoolean("to_one")));
        }
    }

    private static List<Integer> numbers(ResultSet row, String column) throws SQLException {
        Object[] numbers = (Object[]) row.getArray(column).getArray();
        return Arrays.stream(numbers)
                .map(number -> ((Number) number).intValue())
                .toList();
    }
}
