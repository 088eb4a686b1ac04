// SPDX-License-Identifier: Apache-2.0
package dev.espalier.plan;

import dev.espalier.plan.Draft.Growth;
import dev.espalier.plan.Plan.Column;
import dev.espalier.plan.Plan.ColumnAt;
import dev.espalier.plan.Plan.Conversion;
import dev.espalier.plan.Plan.Group;
import dev.espalier.plan.Plan.LateralKind;
import dev.espalier.plan.Plan.Output;
import dev.espalier.plan.Plan.Term;
import dev.espalier.query.Aggregate;
import dev.espalier.query.SelectItem;
import dev.espalier.query.SelectItem.Aggregation;
import dev.espalier.schema.DatabaseSchema;
import dev.espalier.schema.Relation;
import dev.espalier.schema.RelationName;
import dev.espalier.schema.Representation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Builds one node's select list, what it is grouped by, and, for a spread, what it hands to its parent.
 *
 * <p>Aggregates of a to-one spread are hoisted: the spread selects the bare column, and the nearest node that is no spread aggregates it, so
 * that {@code client_id,...invoices(total.sum())} is a sum for each client.
 */
final class SelectList {

    private final Draft draft;
    private final ColumnLookup columns;
    private final DatabaseSchema schema;
    private final boolean hoists;
    private final List<Output> outputs = new ArrayList<>();
    private final List<Group> groups = new ArrayList<>();
    private final List<Lift> lifts = new ArrayList<>();
    private boolean aggregated;

    SelectList(Draft draft, ColumnLookup columns, DatabaseSchema schema) {
        this.draft = draft;
        this.columns = columns;
        this.schema = schema;
        this.hoists =
                draft.seat().growth() == Growth.SPREAD && draft.seat().bound().kind() == LateralKind.COLUMNS;
    }

    List<Output> outputs() {
        return outputs;
    }

    /** What rows are grouped by; nothing without an aggregate. */
    List<Group> groups() {
        return aggregated ? groups : List.of();
    }

    List<Lift> lifts() {
        return lifts;
    }

    boolean aggregated() {
        return aggregated;
    }

    /**
     * Adds everything: own fields first, then embeds in their order.
     *
     * @param star the relation whose columns a star is expanded to, if it is
     * @param handed what each child hands over, in the order of the children
     */
    void addAll(Optional<Relation> star, List<List<Lift>> handed) {
        if (draft.parts().fields().isEmpty() && draft.children().isEmpty()) {
            outputs.add(star());
        }
        for (SelectItem item : draft.parts().fields()) {
            add(item, star);
        }
        for (int i = 0; i < draft.children().size(); i++) {
            Draft child = draft.children().get(i);
            if (child.seat().growth() == Growth.SPREAD) {
                handed.get(i).forEach(lift -> addLift(child, lift));
            } else {
                addEmbed(child);
            }
        }
    }

    private void add(SelectItem item, Optional<Relation> star) {
        if (item instanceof SelectItem.Star) {
            addStar(star);
        } else if (item instanceof SelectItem.CountAll count) {
            addCount(count);
        } else {
            addField((SelectItem.Field) item);
        }
    }

    /** Beside an aggregate and in a to-many spread, a star is all columns by name. */
    private void addStar(Optional<Relation> expanded) {
        if (expanded.isEmpty()) {
            outputs.add(star());
            lifts.add(Lift.all());
            return;
        }
        for (Relation.Column column : expanded.get().columns()) {
            Term term =
                    new Term(new ColumnAt(columns.qualifier(), new Column.Known(column)), List.of(), Conversion.NONE);
            Optional<RelationName> output = output(term);
            Optional<String> name = output.map(function -> column.name());
            outputs.add(new Output.Field(term, output, Optional.empty(), Optional.empty(), name));
            groups.add(new Group.ByTerm(term));
            lifts.add(Lift.of(column.name()));
        }
    }

    private Output star() {
        return new Output.Star(
                columns.qualifier(), columns.relation().map(Relation::columns).orElse(List.of()));
    }

    private void addCount(SelectItem.CountAll count) {
        if (hoists) {
            String alias = count.alias().orElse(Aggregate.COUNT.token());
            outputs.add(new Output.WholeRow(columns.qualifier(), alias));
            lifts.add(Lift.hoisted(alias, new Aggregation(Aggregate.COUNT, count.cast())));
            return;
        }
        aggregated = true;
        outputs.add(new Output.CountAll(count.cast(), count.alias()));
    }

    private void addField(SelectItem.Field field) {
        Term term = columns.term(field.column());
        Optional<RelationName> output = output(term);
        // What a function gives would bear the name of the function.
        Optional<String> alias =
                field.alias().or(() -> output.map(function -> field.column().name()));
        if (field.aggregate().isEmpty()) {
            alias = alias.or(() -> JsonNames.of(field.column()));
            groups.add(alias.<Group>map(Group.ByName::new).orElseGet(() -> new Group.ByTerm(term)));
            lifts.add(Lift.of(alias.orElse(field.column().name())));
            outputs.add(new Output.Field(term, output, field.cast(), Optional.empty(), alias));
        } else if (hoists) {
            String name = alias.orElse(field.aggregate().get().function().token());
            lifts.add(Lift.hoisted(name, field.aggregate().get()));
            outputs.add(new Output.Field(term, output, field.cast(), Optional.empty(), Optional.of(name)));
        } else {
            aggregated = true;
            outputs.add(new Output.Field(term, output, field.cast(), field.aggregate(), alias));
        }
    }

    /** The function that makes JSON of a column as a whole. */
    private Optional<RelationName> output(Term term) {
        return term.path().isEmpty() && term.column().column() instanceof Column.Known known
                ? schema.representation(known.column()).flatMap(Representation::output)
                : Optional.empty();
    }

    private void addLift(Draft child, Lift lift) {
        String lateral = child.seat().bound().lateral();
        if (hoists) {
            outputs.add(new Output.Lifted(lateral, lift.column(), Optional.empty(), Optional.empty()));
            lifts.add(lift);
            return;
        }
        outputs.add(new Output.Lifted(lateral, lift.column(), lift.aggregate(), lift.alias()));
        lifts.add(new Lift(
                lift.alias().<Column>map(Column.Unresolved::new).or(lift::column), Optional.empty(), Optional.empty()));
        if (lift.aggregate().isPresent()) {
            aggregated = true;
        } else {
            lift.column().ifPresent(column -> groups.add(new Group.ByLifted(lateral, column)));
        }
    }

    private void addEmbed(Draft child) {
        String name = child.seat().name();
        groups.add(new Group.ByName(name));
        lifts.add(Lift.of(name));
        if (!isEmptyEmbed(child)) {
            outputs.add(new Output.Embedded(
                    child.seat().bound().lateral(), name, child.seat().bound().kind()));
        }
    }

    /** {@code bookings()} or {@code bookings(services())}: joined and filtered by, but not shown. */
    private static boolean isEmptyEmbed(Draft draft) {
        return draft.parts().fields().isEmpty() && draft.children().stream().allMatch(SelectList::isEmptyEmbed);
    }
}
