// SPDX-License-Identifier: Apache-2.0
package dev.espalier.supabase.plans;

import dev.espalier.schema.RelationName;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Which operators on which columns an index serves, and whose partitions are what; out of the catalog.
 *
 * @param served operators by table and column; a keyword and a list count as operators of their own
 * @param parents the partitioned table of each partition
 */
record IndexCatalog(Map<RelationName, Map<String, Set<String>>> served, Map<RelationName, RelationName> parents) {

    /** Whole indexes on columns: the first of each, since others are no use alone. */
    private static final String INDEXES = """
            select n.nspname, c.relname, a.attname, o.oprname, m.amname
            from pg_index i
              join pg_class c on c.oid = i.indrelid
              join pg_namespace n on n.oid = c.relnamespace
              join pg_class x on x.oid = i.indexrelid
              join pg_am m on m.oid = x.relam
              join pg_attribute a on a.attrelid = c.oid and a.attnum = i.indkey[0]
              join pg_opclass k on k.oid = i.indclass[0]
              join pg_amop p on p.amopfamily = k.opcfamily and p.amoplefttype = k.opcintype and p.amoppurpose = 's'
              join pg_operator o on o.oid = p.amopopr
            where i.indisvalid and i.indpred is null and n.nspname not like 'pg\\_%' and n.nspname <> 'information_schema'
            """;

    private static final String PARTITIONS = """
            select cn.nspname, c.relname, pn.nspname, p.relname
            from pg_inherits i
              join pg_class c on c.oid = i.inhrelid and c.relispartition
              join pg_namespace cn on cn.oid = c.relnamespace
              join pg_class p on p.oid = i.inhparent
              join pg_namespace pn on pn.oid = p.relnamespace
            """;

    static IndexCatalog read(Connection connection) throws SQLException {
        IndexCatalog catalog = new IndexCatalog(new HashMap<>(), new HashMap<>());
        try (Statement statement = connection.createStatement()) {
            try (ResultSet rows = statement.executeQuery(INDEXES)) {
                while (rows.next()) {
                    catalog.add(rows);
                }
            }
            try (ResultSet rows = statement.executeQuery(PARTITIONS)) {
                while (rows.next()) {
                    catalog.parents.put(
                            new RelationName(rows.getString(1), rows.getString(2)),
                            new RelationName(rows.getString(3), rows.getString(4)));
                }
            }
        }
        return catalog;
    }

    private void add(ResultSet row) throws SQLException {
        Set<String> operators = served.computeIfAbsent(
                        new RelationName(row.getString(1), row.getString(2)), table -> new HashMap<>())
                .computeIfAbsent(row.getString(3), column -> new HashSet<>());
        operators.add(row.getString(4));
        if (row.getString(5).equals("btree")) {
            operators.add("= any");
            operators.add("is");
        }
    }

    /** Whether an index could be searched for it. */
    boolean serves(Searched searched) {
        return served.getOrDefault(searched.relation(), Map.of())
                .getOrDefault(searched.column(), Set.of())
                .contains(searched.operator());
    }

    /** The table that a request means where a plan reads this one. */
    RelationName asked(RelationName read) {
        return parents.getOrDefault(read, read);
    }
}
