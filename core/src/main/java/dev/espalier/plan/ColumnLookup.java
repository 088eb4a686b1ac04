// SPDX-License-Identifier: Apache-2.0
package dev.espalier.plan;

import dev.espalier.plan.Plan.Column;
import dev.espalier.plan.Plan.ColumnAt;
import dev.espalier.plan.Plan.Conversion;
import dev.espalier.plan.Plan.Document;
import dev.espalier.plan.Plan.Qualifier;
import dev.espalier.plan.Plan.Term;
import dev.espalier.query.ColumnRef;
import dev.espalier.schema.Relation;
import java.util.Optional;

/**
 * Looks up columns of one place.
 *
 * @param relation whose columns, when it is known
 * @param qualifier what stands before them
 */
record ColumnLookup(Optional<Relation> relation, Qualifier qualifier) {

    Term term(ColumnRef ref) {
        Column column = column(ref.name());
        boolean convert = !ref.path().isEmpty() && !isJson(column);
        return new Term(new ColumnAt(qualifier, column), ref.path(), convert ? Conversion.TO_JSONB : Conversion.NONE);
    }

    /** A known column that is no tsvector is made a document before it is searched; of an unknown one nothing can be said. */
    Document document(ColumnRef ref) {
        return column(ref.name()) instanceof Column.Known known
                        && !known.column().base().equals("tsvector")
                ? Document.TO_TSVECTOR
                : Document.AS_IS;
    }

    Column column(String name) {
        return relation.flatMap(known -> known.column(name))
                .<Column>map(Column.Known::new)
                .orElseGet(() -> new Column.Unresolved(name));
    }

    private static boolean isJson(Column column) {
        return column instanceof Column.Known known
                && (known.column().type().equals("json")
                        || known.column().type().equals("jsonb"));
    }
}
