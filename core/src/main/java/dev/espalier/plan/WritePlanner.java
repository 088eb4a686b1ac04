// SPDX-License-Identifier: Apache-2.0
package dev.espalier.plan;

import dev.espalier.error.Problem;
import dev.espalier.error.ProblemCode;
import dev.espalier.limits.Limits;
import dev.espalier.plan.Plan.Criterion;
import dev.espalier.plan.Plan.Origin;
import dev.espalier.plan.Plan.Qualifier;
import dev.espalier.plan.Plan.Source;
import dev.espalier.plan.WritePlan.Change;
import dev.espalier.plan.WritePlan.Limit;
import dev.espalier.plan.WritePlan.OnConflict;
import dev.espalier.plan.WritePlan.Rows;
import dev.espalier.plan.WritePlan.Sent;
import dev.espalier.query.Document;
import dev.espalier.query.Filter;
import dev.espalier.query.Mutation;
import dev.espalier.query.Mutation.Missing;
import dev.espalier.query.Mutation.Resolution;
import dev.espalier.query.Write;
import dev.espalier.query.Write.Returning;
import dev.espalier.schema.DatabaseSchema;
import dev.espalier.schema.Relation;
import dev.espalier.schema.Representation;
import java.util.List;
import java.util.Optional;

/** Plans a write: first how its rows are read, then how they are changed, so that of two mistakes PostgREST's is told. */
final class WritePlanner {

    private static final String PAYLOAD = "pgrst_body";

    private final DatabaseSchema schema;
    private final Relation target;
    private final Limits limits;

    WritePlanner(DatabaseSchema schema, Relation target, Limits limits) {
        this.schema = schema;
        this.target = target;
        this.limits = limits.withoutMaxRows();
    }

    WritePlan plan(Write write) {
        String name = target.name().name();
        Source made = new Source(target.name(), Optional.of(name), new Origin.Made());
        AnswerPlanner.Answer answer = new AnswerPlanner(schema, target.name().schema(), limits)
                .plan(write.answer(), name, Optional.of(target), made);
        Change change = change(write.mutation());
        Limit limit = write.mutation() instanceof Mutation.Put ? new Limit.TheNamedOne() : Limit.of(write.mostSlot());
        return new WritePlan(
                change,
                returned(write.returning(), answer, made),
                write.returning(),
                target.primaryKey(),
                limit,
                answer.plan());
    }

    private Returned returned(Returning returning, AnswerPlanner.Answer answer, Source made) {
        ColumnLookup columns = new ColumnLookup(Optional.of(target), made.qualifier());
        return returning == Returning.NUMBER
                ? new Returned.Nothing()
                : ReturnedColumns.ofChanged(answer.tree(), columns, target.primaryKey());
    }

    private Change change(Mutation mutation) {
        if (mutation instanceof Mutation.Insert insert) {
            return insert(insert);
        }
        if (mutation instanceof Mutation.Put put) {
            return put(put);
        }
        if (mutation instanceof Mutation.Update update) {
            return new Change.Update(target.name(), rows(update.row(), update.missing()), where(update.filters()));
        }
        return new Change.Delete(target.name(), where(((Mutation.Delete) mutation).filters()));
    }

    private Change insert(Mutation.Insert insert) {
        Optional<OnConflict> conflict = insert.conflict()
                .map(said -> new OnConflict(said.resolution(), said.target().orElse(target.primaryKey())));
        return new Change.Insert(target.name(), rows(insert.rows(), insert.missing()), List.of(), conflict);
    }

    private Change put(Mutation.Put put) {
        List<Filter> filters = KeyFilters.checked(put.filters(), target.primaryKey());
        Rows rows = rows(put.rows(), Missing.NULL);
        Qualifier payload = new Qualifier(List.of(rows.alias()));
        List<Criterion> same = criteria(filters, new ColumnLookup(Optional.of(target), payload));
        OnConflict replacing = new OnConflict(Resolution.MERGE, target.primaryKey());
        return new Change.Insert(target.name(), rows, same, Optional.of(replacing));
    }

    private List<Criterion> where(List<Filter> filters) {
        return criteria(filters, new ColumnLookup(Optional.of(target), Qualifier.of(target.name())));
    }

    /** No filter of a write can mean an embed, since embeds are read when the rows are changed already. */
    private List<Criterion> criteria(List<Filter> filters, ColumnLookup columns) {
        return new Criteria(columns, DraftTree.grow("", List.of()), schema).all(filters);
    }

    private Rows rows(Document document, Missing missing) {
        List<Relation.Column> columns =
                document.columns().stream().map(this::column).toList();
        Optional<List<Relation.Column>> defaulted = missing == Missing.NULL
                ? Optional.empty()
                : Optional.of(columns.stream()
                        .filter(column -> column.standard().isPresent())
                        .toList());
        List<Sent> sent = columns.stream()
                .map(column -> new Sent(column, schema.representation(column).flatMap(Representation::input)))
                .toList();
        return new Rows(payloadAlias(), sent, document.grouping(), document.slot(), defaulted);
    }

    /** An update names its target and its payload side by side. */
    private String payloadAlias() {
        return target.name().name().equals(PAYLOAD) ? PAYLOAD + "_1" : PAYLOAD;
    }

    private Relation.Column column(String name) {
        return target.column(name)
                .orElseThrow(() -> Problem.of(
                                ProblemCode.PGRST204,
                                "Could not find the '" + name + "' column of '"
                                        + target.name().name() + "' in the schema cache")
                        .toException());
    }
}
