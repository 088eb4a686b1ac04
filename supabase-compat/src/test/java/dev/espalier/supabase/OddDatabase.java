// SPDX-License-Identifier: Apache-2.0
package dev.espalier.supabase;

import dev.espalier.catalog.CatalogReader;
import dev.espalier.fixtures.databases.Databases;
import dev.espalier.fixtures.databases.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jooq.ForeignKey;
import org.jooq.Record;
import org.jooq.SQLDialect;
import org.jooq.Table;
import org.jooq.TableField;
import org.jooq.impl.DSL;

/**
 * A database in which everything is called by words and signs of the grammars on the way.
 *
 * <p>There is a table of each name, and of each name the table after it. A table has the rows 1 and 2 and a column of each name, whose values are
 * {@code <row>-<place of the name>}. By {@code up} its rows refer to the rows 2 and 1 of the table after it, by {@code down} to the rows 1 and 2,
 * and by {@code of.self} the second refers to the first one of its own.
 */
final class OddDatabase implements AutoCloseable {

    static final List<String> NAMES = List.of(
            "a.b",
            "q\"uote",
            "back\\slash",
            "->x",
            "x->>y",
            "ünï–ß",
            "select",
            "and",
            "or",
            "not",
            "order",
            "limit",
            "columns",
            "on_conflict",
            "Upper Case",
            "co,mma",
            "pa(ren)s",
            "co:lon",
            "co::int",
            "*",
            "x.sum()",
            "left_x",
            "left\"y",
            "inner",
            "in?mark",
            "{0}",
            "$1",
            " around ",
            "%s",
            "'",
            "/*",
            "--",
            "is",
            "null",
            "dash-ed",
            "x!inner",
            "...spread",
            "\ttab",
            "\uD83D\uDE00",
            "n".repeat(50),
            "0",
            "-1",
            "max",
            "count");

    private static final String SCHEMA = "odd \"s\".x";

    private final TestDatabase database;
    private final Map<String, Table<?>> tables;
    private final Map<String, List<? extends ForeignKey<?, ?>>> keys;
    private final SupabaseClient client;

    OddDatabase() throws SQLException {
        database = Databases.empty();
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            statement.setEscapeProcessing(false);
            statement.execute("create schema " + quoted(SCHEMA));
            statement.execute("set search_path to " + quoted(SCHEMA));
            for (String name : NAMES) {
                statement.execute(table(quoted(name)));
                statement.execute(rows(quoted(name)));
            }
            for (String name : NAMES) {
                statement.execute(keys(name, NAMES.get((NAMES.indexOf(name) + 1) % NAMES.size())));
            }
            client = SupabaseClient.of(CatalogReader.read(connection, List.of(SCHEMA)))
                    .on(database.dataSource());
            tables = DSL
                    .using(database.dataSource(), SQLDialect.POSTGRES)
                    .meta()
                    .filterSchemas(schema -> schema.getName().equals(SCHEMA))
                    .getTables()
                    .stream()
                    .collect(Collectors.toMap(Table::getName, Function.identity()));
        }
        keys = tables.values().stream().collect(Collectors.toMap(Table::getName, Table::getReferences));
    }

    private static String quoted(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }

    private static String table(String name) {
        StringBuilder columns = new StringBuilder();
        NAMES.forEach(column -> columns.append(", ").append(quoted(column)).append(" text"));
        return "create table " + name + " (id int primary key, up int, down int, \"of.self\" int" + columns + ")";
    }

    private static String rows(String name) {
        StringBuilder values = new StringBuilder();
        for (int i = 0; i < NAMES.size(); i++) {
            values.append(", n || '-").append(i).append('\'');
        }
        return "insert into " + name + " select n, 3 - n, n, nullif(n - 1, 0)" + values
                + " from generate_series(1, 2) n";
    }

    private static String keys(String name, String next) {
        String key = "alter table %1$s add constraint %2$s foreign key (%3$s) references %4$s";
        return String.join(
                ";",
                key.formatted(quoted(name), quoted(name + "_k"), "up", quoted(next)),
                key.formatted(quoted(name), quoted("left(" + next), "down", quoted(next)),
                key.formatted(quoted(name), quoted("self " + name), "\"of.self\"", quoted(name)));
    }

    SupabaseClient client() {
        return client;
    }

    @SuppressWarnings("unchecked") // of jOOQ's own tables, whose records are of no class
    Table<Record> table(int place) {
        return (Table<Record>) Objects.requireNonNull(tables.get(NAMES.get(place)));
    }

    @SuppressWarnings("unchecked") // as above
    static <T> TableField<Record, T> column(Table<Record> table, String name) {
        return (TableField<Record, T>) table.field(name);
    }

    @SuppressWarnings("unchecked") // as above
    ForeignKey<Record, Record> key(Table<Record> table, String column) {
        return (ForeignKey<Record, Record>) Objects.requireNonNull(keys.get(table.getName())).stream()
                .filter(key -> key.getFields().get(0).getName().equals(column))
                .findFirst()
                .orElseThrow();
    }

    @Override
    public void close() {
        database.close();
    }
}
