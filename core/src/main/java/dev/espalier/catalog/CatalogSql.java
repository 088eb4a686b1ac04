// SPDX-License-Identifier: Apache-2.0
package dev.espalier.catalog;

/** The queries on PostgreSQL's catalog; none of them takes a parameter, and none grows with the number of tables. */
final class CatalogSql {

    /** Every column of every relation that rows can be read from; a relation without columns has one row. */
    static final String COLUMNS = """
            with recursive bases as (
              select oid, typname, typbasetype from pg_catalog.pg_type
              union all
              select b.oid, t.typname, t.typbasetype from bases b join pg_catalog.pg_type t on t.oid = b.typbasetype
            )
            select c.oid, n.nspname, c.relname, c.relkind in ('v', 'm') as is_view,
              a.attnum, a.attname, t.typname, b.typname as base
            from pg_catalog.pg_class c
            join pg_catalog.pg_namespace n on n.oid = c.relnamespace
            left join pg_catalog.pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
            left join pg_catalog.pg_type t on t.oid = a.atttypid
            left join bases b on b.oid = a.atttypid and b.typbasetype = 0
            where c.relkind in ('r', 'p', 'v', 'm', 'f') and not c.relispartition
              and n.nspname not in ('pg_catalog', 'information_schema') and n.nspname !~ '^pg_(toast|temp)'
            order by n.nspname, c.relname, a.attnum
            """;

    /** Primary, unique and foreign keys; those that partitions inherit are left out. */
    static final String KEYS = """
            select k.conrelid, k.conname, k.contype::text as kind, k.conkey, k.confrelid, k.confkey
            from pg_catalog.pg_constraint k
            join pg_catalog.pg_class c on c.oid = k.conrelid
            where not c.relispartition and (k.contype in ('p', 'u') or (k.contype = 'f' and k.conparentid = 0))
            order by k.conrelid, k.conname
            """;

    /** The query trees of views. */
    static final String VIEWS = """
            select c.oid, n.nspname, r.ev_action::text as tree
            from pg_catalog.pg_rewrite r
            join pg_catalog.pg_class c on c.oid = r.ev_class
            join pg_catalog.pg_namespace n on n.oid = c.relnamespace
            where c.relkind in ('v', 'm') and r.rulename = '_RETURN'
              and n.nspname not in ('pg_catalog', 'information_schema')
            order by c.oid
            """;

    /** Functions from one row of a relation to a row or rows of another. */
    static final String FUNCTIONS = """
            select n.nspname, p.proname, origin.oid as origin, target.oid as target,
              not p.proretset or p.prorows = 1 as to_one
            from pg_catalog.pg_proc p
            join pg_catalog.pg_namespace n on n.oid = p.pronamespace
            join pg_catalog.pg_class origin on origin.reltype = p.proargtypes[0] and origin.relkind in ('r', 'p', 'v', 'm', 'f')
            join pg_catalog.pg_class target on target.reltype = p.prorettype and target.relkind in ('r', 'p', 'v', 'm', 'f')
            where p.pronargs = 1
            order by n.nspname, p.proname, origin.oid
            """;

    private CatalogSql() {}
}
