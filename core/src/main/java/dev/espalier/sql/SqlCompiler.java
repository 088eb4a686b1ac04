// SPDX-License-Identifier: Apache-2.0
package dev.espalier.sql;

import dev.espalier.plan.Plan;
import dev.espalier.plan.Plan.Paging;
import dev.espalier.query.Count;
import dev.espalier.query.Page;
import dev.espalier.sql.CompiledQuery.Estimate;
import dev.espalier.sql.CompiledQuery.Presence;
import dev.espalier.sql.CompiledQuery.RowShape;
import dev.espalier.sql.CompiledQuery.Rows;
import dev.espalier.sql.CompiledQuery.Verdict;
import dev.espalier.sql.OutputSql.Stars;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntFunction;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.SQLDialect;
import org.jooq.Select;
import org.jooq.conf.ParamType;
import org.jooq.conf.RenderQuotedNames;
import org.jooq.conf.Settings;
import org.jooq.impl.DSL;

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
        String text = RENDERER.render(new DocumentSql(marks).of(plan));
        List<String> segments = List.of(text.split(String.valueOf(Marks.GAP), -1));
        RowShape columns = new RowShape(presence(plan.form().hasBody()), presence(DocumentSql.counts(plan)));
        Rows rows = plan.form().demandsOneRow() ? Rows.ONE : Rows.ANY;
        return new CompiledQuery(segments, marks.binds(), columns, estimate(plan), new Verdict(rows, offsetSlot(plan)));
    }

    private static Optional<Estimate> estimate(Plan plan) {
        if (plan.count() != Count.PLANNED && plan.countCap().isEmpty()) {
            return Optional.empty();
        }
        Marks marks = new Marks();
        String text = RENDERER.render(new CountSql(marks).ones(plan.root()));
        return Optional.of(new Estimate(text, marks.binds(), plan.countCap()));
    }

    /**
     * The rows of a plan as a jOOQ query to run or to build on: one column per item of the select, embeds as {@code jsonb}.
     *
     * @param texts the text of a slot's value
     * @param bounds the number of a slot's page bound
     */
    public Select<Record> select(Plan plan, IntFunction<String> texts, IntFunction<Long> bounds) {
        return new ReadSql(new Fillings(texts, bounds), Stars.SPELLED_OUT).select(plan.root());
    }

    private static Presence presence(boolean present) {
        return present ? Presence.PRESENT : Presence.ABSENT;
    }

    private static OptionalInt offsetSlot(Plan plan) {
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
