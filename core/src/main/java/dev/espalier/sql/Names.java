// SPDX-License-Identifier: Apache-2.0
package dev.espalier.sql;

import dev.espalier.error.Problem;
import dev.espalier.plan.Plan.ColumnAt;
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

    private Names() {}

    static Name column(ColumnAt column) {
        List<String> parts = new ArrayList<>(column.qualifier().names());
        parts.add(column.column().name());
        return name(parts);
    }

    static Name qualifier(Qualifier qualifier) {
        return name(qualifier.names());
    }

    static Name relation(RelationName relation) {
        return name(List.of(relation.schema(), relation.name()));
    }

    static Name alias(String alias) {
        return name(List.of(alias));
    }

    static Table<Record> table(Source source) {
        Table<Record> table =
                source.call().map(Fragments::function).orElseGet(() -> DSL.table(relation(source.relation())));
        return source.alias().map(alias -> table.as(alias(alias))).orElse(table);
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
