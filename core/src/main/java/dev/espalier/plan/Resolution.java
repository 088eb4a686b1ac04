// SPDX-License-Identifier: Apache-2.0
package dev.espalier.plan;

import dev.espalier.error.Problem;
import dev.espalier.error.ProblemCode;
import dev.espalier.limits.Limits;
import dev.espalier.plan.Draft.Parts;
import dev.espalier.plan.Plan.Clauses;
import dev.espalier.plan.Plan.Criterion;
import dev.espalier.plan.Plan.EmbedKind;
import dev.espalier.plan.Plan.Equality;
import dev.espalier.plan.Plan.Lateral;
import dev.espalier.plan.Plan.Node;
import dev.espalier.plan.Plan.Output;
import dev.espalier.plan.Plan.Paging;
import dev.espalier.plan.Plan.Qualifier;
import dev.espalier.plan.Plan.Sort;
import dev.espalier.plan.Plan.Source;
import dev.espalier.query.OrderTerm;
import dev.espalier.query.SelectItem;
import dev.espalier.schema.DatabaseSchema;
import dev.espalier.schema.Relation;
import dev.espalier.schema.RelationName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Last pass: looks up every column and turns bound drafts into the nodes of a plan. */
final class Resolution {

    private final DatabaseSchema schema;
    private final Relation root;
    private final Limits limits;

    Resolution(DatabaseSchema schema, Relation root, Limits limits) {
        this.schema = schema;
        this.root = root;
        this.limits = limits;
    }

    Node resolve(Draft tree) {
        return node(tree, new Source(root.name(), Optional.empty(), Optional.empty()), List.of());
    }

    private Node node(Draft draft, Source source, List<Equality> joins) {
        // Columns are looked up in the relation that bears the written name, as PostgREST does: an embed that is named by a constraint
        // or a column has none, and its columns stay unresolved.
        ColumnLookup columns = lookup(draft.seat().target(), source.qualifier());
        List<Sort> order = draft.parts().order().stream().map(term -> sort(term, draft, source)).toList();
        List<Criterion> where = new Criteria(columns, draft).all(draft.parts().filters());
        List<Lateral> laterals = draft.children().stream().map(this::lateral).toList();
        return new Node(source, outputs(draft, columns), laterals, new Clauses(joins, where, order, page(draft)));
    }

    private ColumnLookup lookup(String name, Qualifier qualifier) {
        return new ColumnLookup(schema.relation(new RelationName(root.name().schema(), name)), qualifier);
    }

    private Lateral lateral(Draft child) {
        Bond bond = bond(child);
        return new Lateral(bond.lateral(), node(child, bond.source(), bond.joins()), bond.kind(), child.seat().join());
    }

    private static Bond bond(Draft child) {
        return child.seat().bond().orElseThrow(() -> new AssertionError("an embed without a relationship: " + child.seat()));
    }

    private static List<Output> outputs(Draft draft, ColumnLookup columns) {
        Parts parts = draft.parts();
        List<Output> outputs = new ArrayList<>();
        if (parts.fields().isEmpty() && draft.children().isEmpty()) {
            outputs.add(new Output.Star(columns.qualifier()));
        }
        parts.fields().forEach(item -> outputs.add(output(item, columns)));
        for (Draft child : draft.children()) {
            if (!isEmptyEmbed(child)) {
                outputs.add(new Output.Embedded(bond(child).lateral(), child.seat().name(), bond(child).kind()));
            }
        }
        return outputs;
    }

    private static Output output(SelectItem item, ColumnLookup columns) {
        if (item instanceof SelectItem.Star) {
            return new Output.Star(columns.qualifier());
        }
        SelectItem.Field field = (SelectItem.Field) item;
        Optional<String> alias = field.alias().or(() -> JsonNames.of(field.column()));
        return new Output.Field(columns.term(field.column()), field.cast(), alias);
    }

    /** {@code bookings()} or {@code bookings(services())}: joined and filtered by, but not shown. */
    private static boolean isEmptyEmbed(Draft draft) {
        return draft.parts().fields().isEmpty() && draft.children().stream().allMatch(Resolution::isEmptyEmbed);
    }

    private Sort sort(OrderTerm term, Draft draft, Source source) {
        // Types are looked up in the root relation, whatever the place, as PostgREST does; it matters for JSON paths only.
        ColumnLookup columns = term.relation()
                .map(name -> new ColumnLookup(Optional.empty(), new Qualifier(List.of(related(name, draft).lateral()))))
                .orElseGet(() -> new ColumnLookup(Optional.of(root), source.qualifier()));
        return new Sort(columns.term(term.column()), term.direction(), term.nulls());
    }

    private static Bond related(String name, Draft draft) {
        Draft child = draft.children().stream()
                .filter(embed -> embed.seat().name().equals(name))
                .findFirst()
                .orElseThrow(() -> Placement.notEmbedded(name).toException());
        if (bond(child).kind() == EmbedKind.OBJECT) {
            return bond(child);
        }
        String origin = draft.seat().bond().map(bond -> bond.source().relation().name()).orElse(draft.seat().target());
        throw Problem.of(ProblemCode.PGRST118, "A related order on '" + name + "' is not possible")
                .withDetails("'" + origin + "' and '" + name + "' do not form a many-to-one or one-to-one relationship")
                .toException();
    }

    private Optional<Paging> page(Draft draft) {
        Optional<Paging> asked = draft.parts().page().map(Paging.Asked::new);
        if (asked.isPresent() || limits.maxRows().isEmpty()) {
            return asked;
        }
        return Optional.of(new Paging.Capped(limits.maxRows().getAsLong()));
    }
}
