// SPDX-License-Identifier: Apache-2.0
package dev.espalier.supabase.plans;

import dev.espalier.query.Value;
import dev.espalier.query.Values;
import dev.espalier.schema.RelationName;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What partitions by a range hold, as the catalog tells it.
 *
 * @param ranges of each partition that has a range of one column
 */
record Partitions(Map<RelationName, Range> ranges) {

    /** {@code created_at}, {@code timestamp with time zone}, from the one bound up to the other. */
    record Range(String column, String type, String from, String to) {}

    private static final Pattern BOUNDS = Pattern.compile("FOR VALUES FROM \\('(.*)'\\) TO \\('(.*)'\\)");

    private static final String ALL = """
            select n.nspname, c.relname, a.attname, format_type(a.atttypid, null), pg_get_expr(c.relpartbound, c.oid)
            from pg_class c
              join pg_namespace n on n.oid = c.relnamespace
              join pg_inherits i on i.inhrelid = c.oid
              join pg_partitioned_table p on p.partrelid = i.inhparent and p.partstrat = 'r' and p.partnatts = 1
              join pg_attribute a on a.attrelid = p.partrelid and a.attnum = p.partattrs[0]
            where c.relispartition
            """;

    /** Whether a value in the range can be on that side of another. */
    private static final Map<String, String> MAY = Map.of(
            "=", "%1$s >= from_ and %1$s < to_",
            ">", "to_ > %1$s",
            ">=", "to_ > %1$s",
            "<", "from_ < %1$s",
            "<=", "from_ <= %1$s");

    static Partitions read(Connection connection) throws SQLException {
        Map<RelationName, Range> ranges = new HashMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(ALL)) {
            while (rows.next()) {
                Matcher bounds = BOUNDS.matcher(rows.getString(5));
                if (bounds.matches()) {
                    ranges.put(
                            new RelationName(rows.getString(1), rows.getString(2)),
                            new Range(rows.getString(3), rows.getString(4), bounds.group(1), bounds.group(2)));
                }
            }
        }
        return new Partitions(ranges);
    }

    /** Whether a table may have rows that are looked for so; one that is no partition may. */
    boolean mayHold(Connection connection, RelationName table, List<Searched> searched, Values values)
            throws SQLException {
        Range range = ranges.get(table);
        if (range == null) {
            return true;
        }
        for (Searched one : searched) {
            if (one.column().equals(range.column())
                    && MAY.containsKey(one.operator())
                    && one.slot().isPresent()
                    && values.at(one.slot().getAsInt()) instanceof Value.Text value
                    && !mayHold(connection, range, one.operator(), value.text())) {
                return false;
            }
        }
        return true;
    }

    private static boolean mayHold(Connection connection, Range range, String operator, String value)
            throws SQLException {
        String question = "select " + MAY.getOrDefault(operator, "true").formatted("value_")
                + " from (select ?::" + range.type() + ", ?::" + range.type() + ", ?::" + range.type()
                + ") as bounds (from_, to_, value_)";
        try (PreparedStatement statement = connection.prepareStatement(question)) {
            statement.setObject(1, range.from(), Types.OTHER);
            statement.setObject(2, range.to(), Types.OTHER);
            statement.setObject(3, value, Types.OTHER);
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getBoolean(1);
            }
        }
    }
}
