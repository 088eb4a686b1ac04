// SPDX-License-Identifier: Apache-2.0
package dev.espalier.sql;

import dev.espalier.plan.CallPlan;
import dev.espalier.plan.CallPlan.Access;
import dev.espalier.plan.Plan;
import dev.espalier.plan.Plan.Paging;
import dev.espalier.plan.ReadPlan;
import dev.espalier.plan.WritePlan;
import dev.espalier.plan.WritePlan.Change;
import dev.espalier.plan.WritePlan.Limit;
import dev.espalier.plan.WritePlan.OnConflict;
import dev.espalier.query.Count;
import dev.espalier.query.Page;
import dev.espalier.schema.RelationName;
import dev.espalier.schema.Routine.Volatility;
import dev.espalier.sql.CompiledQuery.Column;
import dev.espalier.sql.CompiledQuery.Conduct;
import dev.espalier.sql.CompiledQuery.Effect;
import dev.espalier.sql.CompiledQuery.Estimate;
import dev.espalier.sql.CompiledQuery.Rows;
import dev.espalier.sql.CompiledQuery.Total;
import dev.espalier.sql.CompiledQuery.Trait;
import dev.espalier.sql.CompiledQuery.Verdict;
import dev.espalier.sql.OutputSql.Stars;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.SQLDialect;
import org.jooq.Select;
import org.jooq.conf.ParamType;
import org.jooq.conf.RenderQuotedNames;
import org.jooq.conf.Settings;
import org.jooq.impl.DSL;
import org.jooq.impl.DefaultConfiguration;

/** Turns a plan into SQL: {@code Plan} in, {@code CompiledQuery} or a jOOQ {@code Select} out. */
public final class SqlCompiler {

    private static final DSLContext RENDERER = DSL.using(
            SQLDialect.POSTGRES,
            new Settings()
                    .withRenderQuotedNames(RenderQuotedNames.ALWAYS)
                    .withRenderFormatted(true)
                    .withParamType(ParamType.INDEXED));

    /**
     * The statement of a plan, whose one row holds the number of rows, the body and the total.
     *
     * <pre>{@code select count(*) as "rows", coalesce(json_agg("rows".*), '[]')::text as "body" from (…) as "rows"}</pre>
     */
    public CompiledQuery compile(Plan plan) {
        Marks marks = new Marks();
        List<String> segments = segments(new StatementSql(marks).of(plan));
        return new CompiledQuery(
                segments,
                marks.binds(),
                StatementSql.columns(plan),
                estimate(plan),
                verdict(plan),
                conduct(plan),
                traits(plan));
    }

    /**
     * The statement of a plan, for a cursor: a row for each row, which holds the text that the body would have in its place, {@code null} for a
     * value that is NULL. Nothing is counted or judged.
     *
     * <pre>{@code select coalesce((row_to_json("rows".*))::text, 'null') as "row" from (…) as "rows"}</pre>
     */
    public CompiledQuery compileRows(Plan plan) {
        Marks marks = new Marks();
        List<String> segments = segments(new StatementSql(marks).ofEachRow(plan));
        Set<Column> set = StatementSql.columns(plan);
        set.retainAll(EnumSet.of(Column.HEADERS, Column.STATUS));
        return unjudged(plan, segments, marks, set);
    }

    /**
     * The statement of a read, whose rows come as columns, each as it is or as the JSON that it would be within a row of JSON; none when a row is
     * not made of columns alone. Nothing is counted or judged.
     *
     * <pre>{@code select "rows"."id", cast(to_json("rows"."tags") as text) as "tags" from (…) as "rows"}</pre>
     */
    public Optional<ColumnarQuery> compileColumns(ReadPlan plan) {
        return ColumnarSql.columns(plan).map(columns -> {
            List<OutputColumn> anywhere = ColumnarSql.anywhere(columns);
            return columnar(
                    plan,
                    columns,
                    anywhere.equals(columns)
                            ? Optional.empty()
                            : Optional.of(columnar(plan, anywhere, Optional.empty())));
        });
    }

    private static ColumnarQuery columnar(
            ReadPlan plan, List<OutputColumn> columns, Optional<ColumnarQuery> elsewhere) {
        Marks marks = new Marks();
        List<String> segments = segments(ColumnarSql.of(plan, columns, marks));
        CompiledQuery query = unjudged(plan, segments, marks, Set.of());
        return new ColumnarQuery(query, columns, ColumnarSql.extent(plan), elsewhere);
    }

    private static CompiledQuery unjudged(Plan plan, List<String> segments, Marks marks, Set<Column> set) {
        return new CompiledQuery(
                segments,
                marks.binds(),
                set,
                Optional.empty(),
                new Verdict(new Rows.Any(), OptionalInt.empty(), Total.COUNTED),
                conduct(plan),
                Set.of());
    }

    private static List<String> segments(Select<?> statement) {
        return List.of(RENDERER.render(statement).split(String.valueOf(Marks.GAP), -1));
    }

    private static Set<Trait> traits(Plan plan) {
        if (plan instanceof CallPlan call) {
            return call.routine().returns().isVoid() ? Set.of(Trait.VOID) : Set.of();
        }
        return plan instanceof WritePlan write
                        && write.change() instanceof Change.Insert insert
                        && insert.conflict().filter(OnConflict::isPossible).isPresent()
                ? Set.of(Trait.RESOLVING)
                : Set.of();
    }

    private static Verdict verdict(Plan plan) {
        boolean totalOfWrite =
                plan instanceof WritePlan && plan.answer().count().counts();
        return new Verdict(rows(plan), offsetSlot(plan.answer()), totalOfWrite ? Total.ROWS : Total.COUNTED);
    }

    private static Rows rows(Plan plan) {
        Rows rows = plan.answer().form().demandsOneRow() ? new Rows.One() : new Rows.Any();
        if (plan instanceof CallPlan call && call.mostSlot().isPresent()) {
            return new Rows.AtMost(call.mostSlot().getAsInt(), rows);
        }
        if (plan instanceof WritePlan write && write.limit() instanceof Limit.AtMost most) {
            return new Rows.AtMost(most.slot(), rows);
        }
        return plan instanceof WritePlan write && write.limit() instanceof Limit.TheNamedOne
                ? new Rows.TheNamedOne()
                : rows;
    }

    private static Conduct conduct(Plan plan) {
        if (plan instanceof CallPlan call) {
            return new Conduct(
                    effect(call), call.routine().isolation(), call.routine().settings());
        }
        return plan instanceof WritePlan ? Conduct.writing() : Conduct.reading();
    }

    private static Effect effect(CallPlan call) {
        if (call.access() == Access.WRITE) {
            return Effect.WRITES;
        }
        return call.routine().volatility() == Volatility.VOLATILE ? Effect.MUST_NOT_WRITE : Effect.READS;
    }

    private static Optional<Estimate> estimate(Plan plan) {
        ReadPlan answer = plan.answer();
        if (!(plan instanceof ReadPlan)
                || (answer.count() != Count.PLANNED && answer.countCap().isEmpty())) {
            return Optional.empty();
        }
        Marks marks = new Marks();
        String text = RENDERER.render(new CountSql(marks).ones(answer.root()));
        return Optional.of(new Estimate(text, marks.binds(), answer.countCap()));
    }

    /**
     * The rows of a plan as a jOOQ query to run or to build on: one column per item of the select, embeds as {@code jsonb}. Of a write it
     * changes rows and gives those that it changed; of a call it gives what the function gives.
     *
     * @param values what fills the plan's slots
     */
    public Select<Record> select(Plan plan, Filling values) {
        Holes holes = new Fillings(values);
        ReadSql rows = new ReadSql(holes, Stars.SPELLED_OUT);
        Select<Record> select = plan instanceof ReadPlan read
                ? rows.select(read.root())
                : rows.select(plan.answer().root(), List.of(new MadeSql(holes).of(plan)));
        // It is handed out, and may be changed with all that it stands on.
        select.attach(new DefaultConfiguration());
        return select;
    }

    /** A call of a function without arguments: {@code select "api"."check_request"()}. */
    public String call(RelationName function) {
        return RENDERER.render(Selecting.of(Fragments.invocation(Names.relation(function), List.of()))
                .made());
    }

    /** What functions have set for the answer: {@code select … as "headers", … as "status"}. */
    public String told() {
        return RENDERER.render(Selecting.of(List.of(
                        Fragments.aliased(Fragments.setting(Setting.HEADERS), DSL.quotedName("headers")),
                        Fragments.aliased(Fragments.setting(Setting.STATUS), DSL.quotedName("status"))))
                .made());
    }

    private static OptionalInt offsetSlot(ReadPlan plan) {
        return plan.root()
                .clauses()
                .page()
                .filter(Paging.Asked.class::isInstance)
                .map(paging -> ((Paging.Asked) paging).page())
                .map(page -> page instanceof Page.From from ? from.offsetSlot() : ((Page.Limited) page).offsetSlot())
                .map(OptionalInt::of)
                .orElse(OptionalInt.empty());
    }
}
