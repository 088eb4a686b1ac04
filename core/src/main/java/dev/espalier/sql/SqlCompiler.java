// SPDX-License-Identifier: Apache-2.0
package dev.espalier.sql;

import dev.espalier.plan.Plan;
import dev.espalier.plan.Plan.Paging;
import dev.espalier.query.Count;
import dev.espalier.query.Form;
import dev.espalier.query.Page;
import dev.espalier.sql.CompiledQuery.Presence;
import dev.espalier.sql.CompiledQuery.RowShape;
import dev.espalier.sql.CompiledQuery.Rows;
import dev.espalier.sql.CompiledQuery.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.IntFunction;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Name;
import org.jooq.Record;
import org.jooq.SQLDialect;
import org.jooq.Select;
import org.jooq.SelectField;
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

    private static final Name ROWS = DSL.quotedName("rows");

    /**
     * The statement of a plan, whose one row holds the number of rows, the body and the total.
     *
     * <pre>{@code select count(*) as "rows", coalesce(json_agg("rows"), '[]')::text as "body" from (…) as "rows"}</pre>
     */
    public CompiledQuery compile(Plan plan) {
        Marks marks = new Marks();
        String text = RENDERER.render(document(plan, marks));
        List<String> segments = List.of(text.split(String.valueOf(Marks.GAP), -1));
        RowShape columns = new RowShape(presence(hasBody(plan.form())), presence(plan.count() == Count.EXACT));
        Rows rows = plan.form().demandsOneRow() ? Rows.ONE : Rows.ANY;
        return new CompiledQuery(segments, marks.binds(), columns, new Verdict(rows, offsetSlot(plan)));
    }

    /**
     * The rows of a plan as a jOOQ query to run or to build on: one column per item of the select, embeds as {@code jsonb}.
     *
     * @param texts the text of a slot's value
     * @param bounds the number of a slot's page bound
     */
    public Select<Record> select(Plan plan, IntFunction<String> texts, IntFunction<Long> bounds) {
        return new ReadSql(new Fillings(texts, bounds)).select(plan.root());
    }

    private static Select<?> document(Plan plan, Holes holes) {
        List<SelectField<?>> columns = new ArrayList<>();
        columns.add(DSL.count().as(DSL.quotedName("rows")));
        if (hasBody(plan.form())) {
            Field<String> body = plan.form() == Form.ROWS ? Fragments.rowsAsText(ROWS) : Fragments.rowAsText(ROWS);
            columns.add(body.as(DSL.quotedName("body")));
        }
        if (plan.count() == Count.EXACT) {
            Name counted = DSL.quotedName("counted");
            columns.add(DSL.field(DSL.selectCount()
                            .from(DSL.table(new CountSql(holes).ones(plan.root()))
                                    .as(counted)))
                    .as(DSL.quotedName("total")));
        }
        return DSL.select(columns)
                .from(DSL.table(new ReadSql(holes).select(plan.root())).as(ROWS));
    }

    private static boolean hasBody(Form form) {
        return form == Form.ROWS || form == Form.ONE_ROW;
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
