// SPDX-License-Identifier: Apache-2.0
package dev.espalier.plan;

import dev.espalier.error.Problem;
import dev.espalier.error.ProblemCode;
import dev.espalier.limits.Limits;
import dev.espalier.plan.Embedding.Reach;
import dev.espalier.plan.Plan.Clauses;
import dev.espalier.plan.Plan.Column;
import dev.espalier.plan.Plan.Criterion;
import dev.espalier.plan.Plan.Lateral;
import dev.espalier.plan.Plan.LateralKind;
import dev.espalier.plan.Plan.Node;
import dev.espalier.plan.Plan.Output;
import dev.espalier.plan.Plan.Paging;
import dev.espalier.plan.Plan.Qualifier;
import dev.espalier.plan.Plan.Sort;
import dev.espalier.plan.Plan.Source;
import dev.espalier.query.ColumnRef;
import dev.espalier.query.SelectItem;
import dev.espalier.schema.DatabaseSchema;
import dev.espalier.schema.Relation;
import dev.espalier.schema.RelationName;
import dev.espalier.schema.Representation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Fourth pass: looks up every column and turns bound drafts into the nodes of a plan. */
final class Resolution {

    /** A node, and what it hands to its parent if it is a spread. */
    private record Grown(Node node, List<Lift> lifts) {}

    private final DatabaseSchema schema;
    private final String requestSchema;
    private final Limits limits;
    private final Ordering ordering;

    /** Columns are those of the schema of the request; types of what is ordered by are those of the relation at the root, if it is one. */
    Resolution(DatabaseSchema schema, String requestSchema, Optional<Relation> root, Limits limits) {
        this.schema = schema;
        this.requestSchema = requestSchema;
        this.limits = limits;
        this.ordering = new Ordering(root);
    }

    Node resolve(Draft tree, Source root) {
        return grow(tree, root, false).node();
    }

    /** Grows a node; a star of it is expanded below an aggregate or a to-many spread. */
    private Grown grow(Draft draft, Source source, boolean expand) {
        // Columns are looked up in the relation that bears the written name, as PostgREST does: an embed that is named
        // by a constraint or a column has none, and its columns stay unresolved.
        ColumnLookup columns = new ColumnLookup(relation(draft.seat().target()), source.qualifier());
        List<Sort> order = ordering.of(draft, source.qualifier());
        List<Criterion> where =
                new Criteria(columns, draft, schema).all(draft.parts().filters());
        boolean expandHere = expand || aggregates(draft) || kind(draft) == LateralKind.ARRAYS;
        List<List<Lift>> lifts = new ArrayList<>();
        List<Lateral> laterals = new ArrayList<>();
        for (Draft child : draft.children()) {
            Grown grown = grow(child, child.seat().bound().source(), expandHere);
            lifts.add(grown.lifts());
            laterals.add(lateral(child, grown));
        }
        SelectList list = new SelectList(draft, columns, schema);
        list.addAll(schema.relation(source.relation()).filter(known -> expandHere || isRepresented(known)), lifts);
        Clauses clauses = new Clauses(joins(draft), where, order, page(draft));
        return new Grown(
                new Node(
                        source,
                        list.outputs(),
                        laterals,
                        list.groups(),
                        gatheredElsewhere(draft, list, clauses),
                        new Embedding.WithRows()),
                list.lifts());
    }

    /** Whether functions make JSON of some columns, so that a star has to name them. */
    private boolean isRepresented(Relation relation) {
        return relation.columns().stream()
                .anyMatch(column -> schema.representation(column)
                        .flatMap(Representation::output)
                        .isPresent());
    }

    private Optional<Relation> relation(String name) {
        return schema.relation(new RelationName(requestSchema, name));
    }

    private boolean aggregates(Draft draft) {
        boolean found = draft.parts().fields().stream()
                .anyMatch(item -> item instanceof SelectItem.CountAll
                        || (item instanceof SelectItem.Field field
                                && field.aggregate().isPresent()));
        if (found && limits.aggregates() == Limits.Aggregates.REFUSED) {
            throw Problem.of(ProblemCode.PGRST123, "Use of aggregate functions is not allowed")
                    .toException();
        }
        return found;
    }

    private static LateralKind kind(Draft draft) {
        return draft.seat().bond().map(Bond::kind).orElse(LateralKind.OBJECT);
    }

    private static List<Plan.Equality> joins(Draft draft) {
        return draft.seat().bond().map(Bond::joins).orElse(List.of());
    }

    /** What a to-many spread is ordered by orders its arrays, not its rows. */
    private static Clauses gatheredElsewhere(Draft draft, SelectList list, Clauses clauses) {
        if (kind(draft) != LateralKind.ARRAYS) {
            return clauses;
        }
        if (list.aggregated()) {
            throw Problem.of(ProblemCode.PGRST127, "Feature not implemented")
                    .withDetails("Aggregates are not implemented for one-to-many or many-to-many spreads.")
                    .toException();
        }
        return new Clauses(clauses.joins(), clauses.where(), List.of(), clauses.page());
    }

    private Lateral lateral(Draft child, Grown grown) {
        Bond bond = child.seat().bound();
        if (bond.kind() != LateralKind.ARRAYS) {
            return new Lateral(
                    bond.lateral(),
                    grown.node(),
                    bond.kind(),
                    child.seat().join(),
                    List.of(),
                    List.of(),
                    Reach.EACH_ROW);
        }
        List<Column> gathered =
                grown.lifts().stream().flatMap(lift -> lift.column().stream()).toList();
        List<Output> outputs = new ArrayList<>(grown.node().outputs());
        List<Sort> order = new ArrayList<>();
        for (Sort sort : ordering.of(child, bond.source().qualifier())) {
            String name = bond.lateral() + "_" + sort.term().column().column().name() + "_" + (order.size() + 1);
            outputs.add(Output.Field.of(sort.term(), Optional.of(name)));
            order.add(gatheredSort(bond.lateral(), name, sort));
        }
        Node node = grown.node();
        Node ordered =
                new Node(node.source(), outputs, node.laterals(), node.groups(), node.clauses(), node.embedding());
        return new Lateral(bond.lateral(), ordered, bond.kind(), child.seat().join(), gathered, order, Reach.EACH_ROW);
    }

    private static Sort gatheredSort(String lateral, String name, Sort sort) {
        ColumnLookup gathered = new ColumnLookup(Optional.empty(), new Qualifier(List.of(lateral)));
        return new Sort(gathered.term(new ColumnRef(name, List.of())), sort.direction(), sort.nulls());
    }

    private Optional<Paging> page(Draft draft) {
        Optional<Paging> asked = draft.parts().page().map(Paging.Asked::new);
        if (asked.isPresent() || limits.maxRows().isEmpty()) {
            return asked;
        }
        return Optional.of(new Paging.Capped(limits.maxRows().getAsLong()));
    }
}
