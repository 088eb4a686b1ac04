// SPDX-License-Identifier: Apache-2.0
package dev.espalier.sql;

import dev.espalier.error.Problem;
import dev.espalier.plan.Plan.ColumnAt;
import dev.espalier.plan.Plan.Origin;
import dev.espalier.plan.Plan.Qualifier;
import dev.espalier.plan.Plan.Source;
import dev.espalier.schema.RelationName;
import java.util.ArrayList;
import java.util.List;
import org.jooq.Name;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.impl.DSL;

/** Makes jOOQ names of resolved ones: always quoted, refused with NUL in them. */
final class Names {

    /** The common table expression of what a write has changed, or of what a function gave. */
    static final Name MADE = DSL.quotedName("made");

    private Names() {}

    static Name column(ColumnAt column) {
        List<String> parts = new ArrayList<>(column.qualifier().names());
        parts.add(column.column().name());
        return name(parts);
    }

    static Name qualifier(Qualifier qualifier) {
        return name(qualifier.names());
    }

    /** The innermost name of a source. */
    static Name last(Source source) {
        return qualifier(source.qualifier().last());
    }

    static Name relation(RelationName relation) {
        return name(List.of(relation.schema(), relation.name()));
    }

    static Name alias(String alias) {
        return name(List.of(alias));
    }

    private static Table<Record> table(Source source) {
        Table<Record> table = table(source.origin(), source.relation());
        return source.alias().map(alias -> table.as(alias(alias))).orElse(table);
    }

    private static Table<Record> table(Origin origin, RelationName relation) {
        if (origin instanceof Origin.Computed computed) {
            return Fragments.function(computed);
        }
        return DSL.table(origin instanceof Origin.Made ? MADE : relation(relation));
    }

    /** A source, and what lies between it and its parent beside it. */
    static Table<?> tables(Source source) {
        Table<Record> table = table(source);
        return source.origin() instanceof Origin.BesideJunction beside
                ? table.crossJoin(DSL.table(relation(beside.junction())))
                : table;
    }

    private static Name name(List<String> parts) {
        parts.forEach(Names::check);
        return DSL.quotedName(parts);
    }

    /** jOOQ leaves an empty part out, which would make another name of it; PostgreSQL refuses it with these words. */
    private static void check(String part) {
        if (part.isEmpty()) {
            throw Problem.of("42601", "zero-length delimited identifier at or near \"\"\"\"")
                    .toException();
        }
        if (part.indexOf('\0') >= 0) {
            throw new IllegalArgumentException("a name with NUL in it");
        }
    }
}
