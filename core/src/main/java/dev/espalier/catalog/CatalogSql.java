// SPDX-License-Identifier: Apache-2.0
package dev.espalier.catalog;

/**
 * The queries on PostgreSQL's catalog; the number of them does not grow with the number of tables. They want an empty search path, so that
 * types and defaults come with their schemas. A question mark is an array of names of schemas, unless told otherwise.
 */
final class CatalogSql {

    /** Every domain, and the type that it stands for in the end, through domains over domains. */
    private static final String DOMAINS = """
            with recursive chains as (
              select oid, typbasetype as next from pg_catalog.pg_type where typtype = 'd'
              union all
              select c.oid, t.typbasetype from chains c join pg_catalog.pg_type t on t.oid = c.next where t.typtype = 'd'
            ),
            domains as (
              select c.oid, b.oid as base from chains c join pg_catalog.pg_type b on b.oid = c.next where b.typtype <> 'd'
            )
            """;

    /** Relations that rows can be read from, of any schema that is a user's. */
    private static final String ARE_RELATIONS = """
            c.relkind in ('r', 'p', 'v', 'm', 'f') and not c.relispartition
              and n.nspname not in ('pg_catalog', 'information_schema') and n.nspname !~ '^pg_(toast|temp)'
            """;

    /** Every relation, and of the exposed ones what changes they allow. */
    static final String RELATIONS = """
            select c.oid, n.nspname, c.relname, c.relkind in ('v', 'm') as is_view,
              case
                when c.relkind in ('r', 'p') then 4 + 8 + 16
                when c.relkind in ('v', 'f') and n.nspname = any (?) then pg_catalog.pg_relation_is_updatable(c.oid, true)
                else 0
              end as changes
            from pg_catalog.pg_class c
            join pg_catalog.pg_namespace n on n.oid = c.relnamespace
            where\s""" + ARE_RELATIONS + "order by n.nspname, c.relname";

    /** Types by their numbers and modifiers, which come as two arrays. */
    static final String TYPES = DOMAINS + """
            select u.atttypid, u.atttypmod, t.typname, coalesce(b.typname, t.typname) as base,
              case when t.typtype = 'd' then pg_catalog.pg_get_expr(t.typdefaultbin, 0) end as standard,
              case when s.nspname = 'pg_catalog' then pg_catalog.format_type(u.atttypid, u.atttypmod) end as built_in,
              s.nspname as type_schema, coalesce(e.typname, t.typname) as type_name, e.oid is not null as is_array,
              substr(pg_catalog.format_type(coalesce(e.oid, t.oid), u.atttypmod),
                length(pg_catalog.format_type(coalesce(e.oid, t.oid), null)) + 1) as modifier
            from (
              select k.oid::pg_catalog.oid as atttypid, k.modifier as atttypmod
              from rows from (pg_catalog.unnest(?::bigint[]), pg_catalog.unnest(?::integer[])) k(oid, modifier)
            ) u
            join pg_catalog.pg_type t on t.oid = u.atttypid
            join pg_catalog.pg_namespace s on s.oid = t.typnamespace
            left join pg_catalog.pg_type e on e.oid = t.typelem and e.typarray = t.oid
            left join domains d on d.oid = t.oid
            left join pg_catalog.pg_type b on b.oid = d.base
            """;

    /**
     * Every column of every relation, in no order; one that neither has a default nor is generated takes that of its type. A default has no
     * columns in it, so it is written without its relation, which PostgreSQL would open for it.
     */
    static final String COLUMNS = """
            select a.attrelid, a.attnum, a.attname, a.atttypid, a.atttypmod, f.oid is null as takes_types_default,
              case
                when a.attidentity = 'd' then (
                  select pg_catalog.format('nextval(%L::regclass)', s.objid::pg_catalog.regclass)
                  from pg_catalog.pg_depend s
                  where s.refclassid = 'pg_catalog.pg_class'::pg_catalog.regclass and s.refobjid = a.attrelid
                    and s.refobjsubid = a.attnum
                    and s.classid = 'pg_catalog.pg_class'::pg_catalog.regclass and s.deptype = 'i')
                when a.attgenerated = '' then pg_catalog.pg_get_expr(f.adbin, 0)
              end as standard
            from pg_catalog.pg_attribute a
            join pg_catalog.pg_class c on c.oid = a.attrelid
            join pg_catalog.pg_namespace n on n.oid = c.relnamespace
            left join pg_catalog.pg_attrdef f on f.adrelid = a.attrelid and f.adnum = a.attnum
            where a.attnum > 0 and not a.attisdropped and\s""" + ARE_RELATIONS;

    /** Primary, unique and foreign keys; those that partitions inherit are left out. */
    static final String KEYS = """
            select k.conrelid, k.conname, k.contype::text as kind, k.confrelid,
              pg_catalog.array_to_string(k.conkey, ' ') as columns, pg_catalog.array_to_string(k.confkey, ' ') as target_columns
            from pg_catalog.pg_constraint k
            join pg_catalog.pg_class c on c.oid = k.conrelid
            where not c.relispartition and (k.contype in ('p', 'u') or (k.contype = 'f' and k.conparentid = 0))
            order by k.conrelid, k.conname
            """;

    /** The query trees of the views of some schemas. */
    static final String VIEWS = """
            select c.oid, r.ev_action::text as tree
            from pg_catalog.pg_rewrite r
            join pg_catalog.pg_class c on c.oid = r.ev_class
            join pg_catalog.pg_namespace n on n.oid = c.relnamespace
            where c.relkind in ('v', 'm') and r.rulename = '_RETURN' and n.nspname = any (?)
            order by c.oid
            """;

    /** Functions from one row of a relation to a row or rows of another. */
    static final String COMPUTED = """
            select n.nspname, p.proname, origin.oid as origin, target.oid as target,
              not p.proretset or p.prorows = 1 as to_one
            from pg_catalog.pg_proc p
            join pg_catalog.pg_namespace n on n.oid = p.pronamespace
            join pg_catalog.pg_class origin on origin.reltype = p.proargtypes[0] and origin.relkind in ('r', 'p', 'v', 'm', 'f')
            join pg_catalog.pg_class target on target.reltype = p.prorettype and target.relkind in ('r', 'p', 'v', 'm', 'f')
            where p.pronargs = 1
            order by n.nspname, p.proname, origin.relnamespace::pg_catalog.regnamespace::pg_catalog.name, origin.relname
            """;

    /**
     * Functions of the exposed schemas that may be called: their arguments have names, or there is one without that may take a whole body.
     * A name is that of the same place among all arguments, so that an argument behind one that is given back only bears the latter's name.
     * Of overloads those with fewer arguments come first, then those without a comment, then by their arguments.
     */
    static final String ROUTINES = DOMAINS + """
            select n.nspname, p.proname, a.arguments, pg_catalog.array_position(p.proargmodes, 'v'::"char") as variadic,
              bn.nspname as type_schema, coalesce(bc.relname, b.typname) as type_name,
              b.typtype = 'c' or coalesce(p.proargmodes && '{t,b,o}', false) as is_row, d.oid is not null as is_domain,
              p.proretset, p.provolatile::text as volatility, p.proconfig,
              case when d.oid is not null and not p.proretset then r.typname end as domain
            from pg_catalog.pg_proc p
            join pg_catalog.pg_namespace n on n.oid = p.pronamespace
            join pg_catalog.pg_type r on r.oid = p.prorettype
            left join domains d on d.oid = r.oid
            join pg_catalog.pg_type b on b.oid = coalesce(d.base, r.oid)
            join pg_catalog.pg_namespace bn on bn.oid = b.typnamespace
            left join pg_catalog.pg_class bc on bc.oid = b.typrelid
            left join pg_catalog.pg_description c on c.objoid = p.oid and c.objsubid = 0
              and c.classoid = 'pg_catalog.pg_proc'::pg_catalog.regclass
            cross join lateral (
              select coalesce(pg_catalog.array_agg(array[coalesce(p.proargnames[i], ''),
                pg_catalog.format_type(p.proargtypes[i - 1], null),
                (i <= p.pronargs - p.pronargdefaults)::text] order by i), '{}') as arguments
              from pg_catalog.generate_series(1, p.pronargs) i
            ) a
            where p.prokind = 'f' and n.nspname = any (?) and b.oid <> 'pg_catalog.trigger'::pg_catalog.regtype
              and (p.pronargs = 0 or p.proargnames is not null
                or (p.pronargs = 1 and a.arguments[1][2] in ('bytea', 'json', 'jsonb', 'text', 'xml')))
            order by n.nspname, p.proname, p.pronargs, c.description collate "C" nulls first, a.arguments collate "C"
            """;

    /** Implicit casts by a function between a domain and JSON, or from text to a domain, as far as the reader may call it. */
    static final String CASTS = """
            select dn.nspname as domain_schema, d.typname as domain_name, f.nspname, p.proname,
              case when c.castsource = d.oid then 'to json' else 'from ' || o.typname end as direction
            from pg_catalog.pg_cast c
            join pg_catalog.pg_type d on d.oid in (c.castsource, c.casttarget) and d.typtype = 'd'
            join pg_catalog.pg_namespace dn on dn.oid = d.typnamespace
            join pg_catalog.pg_type o on o.oid in (c.castsource, c.casttarget) and o.oid <> d.oid
            join pg_catalog.pg_proc p on p.oid = c.castfunc
            join pg_catalog.pg_namespace f on f.oid = p.pronamespace
            where c.castcontext = 'i' and c.castmethod = 'f' and pg_catalog.has_function_privilege(p.oid, 'execute')
              and (o.oid = 'pg_catalog.json'::pg_catalog.regtype
                or (o.oid = 'pg_catalog.text'::pg_catalog.regtype and c.casttarget = d.oid))
            order by dn.nspname, d.typname
            """;

    private CatalogSql() {}
}
