// SPDX-License-Identifier: Apache-2.0
package dev.espalier.catalog;

import dev.espalier.catalog.NodeTree.Origin;
import dev.espalier.catalog.RawRelation.RawKey;
import dev.espalier.schema.DatabaseSchema;
import dev.espalier.schema.RelationName;
import dev.espalier.schema.Relationship.Computed;
import dev.espalier.schema.Routine;
import dev.espalier.schema.SharedTexts;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads a {@link DatabaseSchema} from PostgreSQL's catalog, in eight queries however many tables there are: relations, columns, types, keys,
 * the query trees of views, functions from a row to rows, functions that may be called, and casts that represent domains.
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

    private static final Pattern BLANK = Pattern.compile(" ");

    private final Connection connection;
    private final Map<Long, RawRelation> relations = new LinkedHashMap<>();
    private final SharedTexts texts = new SharedTexts();
    private final List<ColumnRow> columns = new ArrayList<>();
    private final Map<Long, List<Origin>> trees = new LinkedHashMap<>();
    private final List<Computed> computed = new ArrayList<>();
    private final List<Routine> routines = new ArrayList<>();

    private CatalogReader(Connection connection) {
        this.connection = connection;
    }

    /**
     * Reads the exposed schemas of a database.
     *
     * @param connection any connection to it; nothing is written, and a transaction of the caller goes on as it was
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
     * @param connection any connection to it; nothing is written, and a transaction of the caller goes on as it was
     * @param exposed schemas that requests may name, the default first
     * @param extraSearchPath schemas whose views hand on the keys behind them though they are not exposed: PostgREST's {@code
     *     db-extra-search-path}
     * @throws SQLException when the catalog cannot be read
     * @throws IllegalArgumentException without an exposed schema
     */
    public static DatabaseSchema read(Connection connection, List<String> exposed, List<String> extraSearchPath)
            throws SQLException {
        return EmptySearchPath.reading(
                connection, () -> new CatalogReader(connection).schema(exposed, extraSearchPath));
    }

    private DatabaseSchema schema(List<String> exposed, List<String> extraSearchPath) throws SQLException {
        query(CatalogSql.RELATIONS, exposed, this::relation);
        query(CatalogSql.COLUMNS, this::column);
        types();
        query(CatalogSql.KEYS, this::key);
        List<String> seen =
                Stream.concat(exposed.stream(), extraSearchPath.stream()).toList();
        query(CatalogSql.VIEWS, seen, this::view);
        query(CatalogSql.COMPUTED, this::computed);
        query(CatalogSql.ROUTINES, exposed, row -> routines.add(RoutineRow.read(row)));
        Representations representations = new Representations();
        query(CatalogSql.CASTS, representations::add);
        ViewColumns views = new ViewColumns(relations, trees);
        return DatabaseSchema.of(exposed, new KeyInheritance(relations, views).relations(), computed, routines)
                .representing(representations.all());
    }

    private void query(String sql, Row each) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            read(statement, each);
        }
    }

    /** The types that the columns have, and the columns with them. */
    private void types() throws SQLException {
        List<TypeRow.Key> keys =
                columns.stream().map(ColumnRow::type).distinct().toList();
        Map<TypeRow.Key, TypeRow> types = new HashMap<>();
        try (PreparedStatement statement = connection.prepareStatement(CatalogSql.TYPES)) {
            statement.setArray(
                    1,
                    connection.createArrayOf(
                            "int8", keys.stream().map(TypeRow.Key::oid).toArray()));
            statement.setArray(
                    2,
                    connection.createArrayOf(
                            "int4", keys.stream().map(TypeRow.Key::modifier).toArray()));
            read(statement, row -> types.put(TypeRow.key(row), TypeRow.read(row)));
        }
        columns.forEach(column -> Optional.ofNullable(types.get(column.type())).ifPresent(column::addTo));
    }

    private void query(String sql, List<String> schemas, Row each) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setArray(1, connection.createArrayOf("text", schemas.toArray()));
            read(statement, each);
        }
    }

    private static void read(PreparedStatement statement, Row each) throws SQLException {
        try (ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                each.read(rows);
            }
        }
    }

    private void relation(ResultSet row) throws SQLException {
        relations.put(row.getLong("oid"), RelationRow.relation(row));
    }

    private void column(ResultSet row) throws SQLException {
        RawRelation relation = relations.get(row.getLong("attrelid"));
        if (relation != null) {
            columns.add(ColumnRow.read(row, relation, texts));
        }
    }

    private void view(ResultSet row) throws SQLException {
        trees.put(row.getLong("oid"), NodeTree.origins(row.getString("tree")));
    }

    private void key(ResultSet row) throws SQLException {
        RawRelation relation = relations.get(row.getLong("conrelid"));
        if (relation == null) {
            return;
        }
        List<Integer> columns = numbers(row.getString("columns"));
        switch (row.getString("kind")) {
            case "p" -> relation.primaryKey(columns);
            case "u" -> relation.uniqueKey(columns);
            default ->
                relation.foreignKey(new RawKey(
                        row.getString("conname"),
                        columns,
                        row.getLong("confrelid"),
                        numbers(row.getString("target_columns"))));
        }
    }

    private void computed(ResultSet row) throws SQLException {
        RawRelation origin = relations.get(row.getLong("origin"));
        RawRelation target = relations.get(row.getLong("target"));
        if (origin != null && target != null) {
            RelationName function = new RelationName(row.getString("nspname"), row.getString("proname"));
            computed.add(new Computed(origin.name(), target.name(), function, row.getBoolean("to_one")));
        }
    }

    private static List<Integer> numbers(String words) {
        return words.indexOf(' ') < 0
                ? List.of(Integer.valueOf(words))
                : BLANK.splitAsStream(words).map(Integer::valueOf).toList();
    }
}
