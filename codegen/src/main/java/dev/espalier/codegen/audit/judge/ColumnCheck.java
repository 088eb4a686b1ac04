// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.audit.judge;

import dev.espalier.error.Problem;
import dev.espalier.plan.CallPlan;
import dev.espalier.plan.Plan;
import dev.espalier.plan.Plan.Column;
import dev.espalier.plan.Plan.ColumnAt;
import dev.espalier.plan.Plan.Criterion;
import dev.espalier.plan.Plan.Group;
import dev.espalier.plan.Plan.Node;
import dev.espalier.plan.Plan.Output;
import dev.espalier.plan.WritePlan;
import dev.espalier.plan.WritePlan.Change;
import dev.espalier.schema.DatabaseSchema;
import dev.espalier.schema.NearestNames;
import dev.espalier.schema.Relation;
import dev.espalier.schema.RelationName;
import dev.espalier.schema.Routine;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds columns that PostgreSQL will not know: what is in no relation, is computed by no function that a schema tells, and is
 * not PostgreSQL's own.
 */
final class ColumnCheck {
    static final String UNDEFINED_COLUMN = "42703";

    /** PostgreSQL's own columns, and functions that it takes of any row as if they were columns: {@code bookings(count)}. */
    private static final Set<String> OF_EVERY_TABLE = Set.of(
            "ctid",
            "xmin",
            "xmax",
            "cmin",
            "cmax",
            "tableoid",
            "pgrst_scalar",
            "count",
            "array_agg",
            "json_agg",
            "jsonb_agg",
            "row_to_json",
            "to_json",
            "to_jsonb");

    private static final double NEAR = 0.4;

    private final DatabaseSchema schema;

    ColumnCheck(DatabaseSchema schema) {
        this.schema = schema;
    }

    /** What PostgreSQL says of the first column that it does not know. */
    Optional<Problem> problem(Plan plan) {
        if (plan instanceof CallPlan call && call.routine().returns().form() != Routine.Form.ROW) {
            return Optional.empty();
        }
        if (plan instanceof WritePlan write) {
            return Stream.concat(written(write), inside(write.answer().root())).findFirst();
        }
        return inside(plan.answer().root()).findFirst();
    }

    private Stream<Problem> written(WritePlan write) {
        Change change = write.change();
        Stream<Problem> filters = ofRelation(change.target())
                .map(relation -> wrong(relation, criteria(change).flatMap(ColumnCheck::column)))
                .orElse(Stream.empty());
        return Stream.concat(filters, targets(change));
    }

    private Stream<Problem> targets(Change change) {
        if (change instanceof Change.Insert insert && insert.conflict().isPresent()) {
            List<String> target = insert.conflict().get().columns();
            return ofRelation(insert.target())
                    .map(relation -> target.stream()
                            .filter(name -> relation.column(name).isEmpty())
                            .map(name -> problem(relation, name)))
                    .orElse(Stream.empty());
        }
        return Stream.empty();
    }

    private static Stream<Criterion> criteria(Change change) {
        if (change instanceof Change.Update update) {
            return update.where().stream();
        }
        return change instanceof Change.Delete delete ? delete.where().stream() : Stream.empty();
    }

    private Stream<Problem> inside(Node node) {
        Stream<ColumnAt> here = Stream.of(
                        node.outputs().stream().flatMap(ColumnCheck::column),
                        node.groups().stream().flatMap(ColumnCheck::column),
                        node.clauses().where().stream().flatMap(ColumnCheck::column),
                        node.clauses().order().stream().map(sort -> sort.term().column()))
                .flatMap(columns -> columns)
                .filter(column -> column.qualifier().equals(node.source().qualifier()));
        Stream<Problem> wrong = ofRelation(node.source().relation())
                .map(relation -> wrong(relation, here))
                .orElse(Stream.empty());
        return Stream.concat(wrong, node.laterals().stream().flatMap(lateral -> inside(lateral.node())));
    }

    private Optional<Relation> ofRelation(RelationName name) {
        return schema.relation(name);
    }

    private Stream<Problem> wrong(Relation relation, Stream<ColumnAt> columns) {
        return columns.map(ColumnAt::column)
                .filter(Column.Unresolved.class::isInstance)
                .map(Column::name)
                .filter(name -> relation.column(name).isEmpty() && !OF_EVERY_TABLE.contains(name) && !isComputed(name))
                .map(name -> problem(relation, name));
    }

    /** A function of one argument may be a column of whatever that argument is. */
    private boolean isComputed(String name) {
        return schema.exposed().stream()
                .flatMap(exposed -> schema.routines(new RelationName(exposed, name)).stream())
                .anyMatch(routine -> !routine.arguments().isEmpty());
    }

    private static Problem problem(Relation relation, String name) {
        String table = relation.name().name();
        Problem problem = Problem.of(UNDEFINED_COLUMN, "column " + table + "." + name + " does not exist")
                .withDetails("It is answered all the same if a function \"" + name + "\" computes it of a row whose"
                        + " argument has no name, which no schema tells.");
        return near(relation, name)
                .map(near ->
                        problem.withHint("Perhaps you meant to reference the column \"" + table + "." + near + "\"."))
                .orElse(problem);
    }

    /** The column of a relation whose name is nearest. */
    static Optional<String> near(Relation relation, String name) {
        return NearestNames.of(
                        relation.columns().stream().map(Relation.Column::name).toList())
                .to(name, NEAR);
    }

    private static Stream<ColumnAt> column(Output output) {
        return output instanceof Output.Field field ? Stream.of(field.term().column()) : Stream.empty();
    }

    private static Stream<ColumnAt> column(Group group) {
        return group instanceof Group.ByTerm term ? Stream.of(term.term().column()) : Stream.empty();
    }

    private static Stream<ColumnAt> column(Criterion criterion) {
        if (criterion instanceof Criterion.Group group) {
            return group.criteria().stream().flatMap(ColumnCheck::column);
        }
        if (criterion instanceof Criterion.Comparison comparison) {
            return Stream.of(comparison.term().column());
        }
        return criterion instanceof Criterion.Search search
                ? Stream.of(search.term().column())
                : Stream.empty();
    }
}
