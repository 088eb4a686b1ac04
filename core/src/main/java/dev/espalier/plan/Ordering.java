// SPDX-License-Identifier: Apache-2.0
package dev.espalier.plan;

import dev.espalier.error.Problem;
import dev.espalier.error.ProblemCode;
import dev.espalier.plan.Plan.LateralKind;
import dev.espalier.plan.Plan.Qualifier;
import dev.espalier.plan.Plan.Sort;
import dev.espalier.query.OrderTerm;
import dev.espalier.schema.Relation;
import java.util.List;
import java.util.Optional;

/** Resolves sort terms: own columns, and columns of to-one embeds of the same node. */
final class Ordering {

    private final Optional<Relation> root;

    Ordering(Optional<Relation> root) {
        this.root = root;
    }

    List<Sort> of(Draft draft, Qualifier qualifier) {
        return draft.parts().order().stream()
                .map(term -> sort(term, draft, qualifier))
                .toList();
    }

    private Sort sort(OrderTerm term, Draft draft, Qualifier qualifier) {
        // Types are looked up in the root relation, whatever the place, as PostgREST does; it matters for JSON paths
        // only.
        ColumnLookup columns = term.relation()
                .map(name -> new ColumnLookup(
                        Optional.empty(),
                        new Qualifier(List.of(related(name, draft).lateral()))))
                .orElseGet(() -> new ColumnLookup(root, qualifier));
        return new Sort(columns.term(term.column()), term.direction(), term.nulls());
    }

    private static Bond related(String name, Draft draft) {
        Draft child = draft.children().stream()
                .filter(embed -> embed.seat().name().equals(name))
                .findFirst()
                .orElseThrow(() -> Placement.notEmbedded(name).toException());
        LateralKind kind = child.seat().bound().kind();
        if (kind == LateralKind.OBJECT || kind == LateralKind.COLUMNS) {
            return child.seat().bound();
        }
        String origin = draft.seat()
                .bond()
                .map(bond -> bond.source().relation().name())
                .orElse(draft.seat().target());
        throw Problem.of(ProblemCode.PGRST118, "A related order on '" + name + "' is not possible")
                .withDetails("'" + origin + "' and '" + name + "' do not form a many-to-one or one-to-one relationship")
                .toException();
    }
}
