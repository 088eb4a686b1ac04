// SPDX-License-Identifier: Apache-2.0
package dev.espalier.sql;

import dev.espalier.plan.CallPlan;
import dev.espalier.plan.CallPlan.Input;
import dev.espalier.plan.Plan.Column;
import dev.espalier.plan.Returned;
import dev.espalier.query.Document.Grouping;
import dev.espalier.schema.Routine;
import dev.espalier.schema.Routine.Argument;
import dev.espalier.schema.Routine.Form;
import dev.espalier.schema.Routine.Variadic;
import dev.espalier.schema.SqlText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.Field;
import org.jooq.Name;
import org.jooq.QueryPart;
import org.jooq.Record;
import org.jooq.Select;
import org.jooq.SelectFieldOrAsterisk;
import org.jooq.Table;
import org.jooq.impl.DSL;

/** Calls as selects: {@code select "pgrst_call".* from "api"."top_orders"("n" := ?::integer) as "pgrst_call"}. */
final class CallSql {

    private static final Name CALL = DSL.quotedName("pgrst_call");
    private static final Name PAYLOAD = DSL.quotedName("pgrst_body");

    private final Holes holes;
    private final PayloadSql payload;

    CallSql(Holes holes) {
        this.holes = holes;
        this.payload = new PayloadSql(holes);
    }

    Select<Record> of(CallPlan plan) {
        Field<Object> call = Fragments.invocation(Names.relation(plan.routine().name()), arguments(plan.input()));
        Table<?> given = given(plan.routine(), call);
        Table<?> from = document(plan.input())
                .<Table<?>>map(rows -> rows.crossJoin(DSL.lateral(given)))
                .orElse(given);
        return Selecting.of(columns(plan)).from(from).made();
    }

    private static List<SelectFieldOrAsterisk> columns(CallPlan plan) {
        if (plan.routine().returns().form() != Form.SCALAR && plan.returned() instanceof Returned.Columns some) {
            return some.columns().stream()
                    .map(Column::name)
                    .map(Names::alias)
                    .<SelectFieldOrAsterisk>map(name -> Fragments.field(name, CALL.append(name)))
                    .toList();
        }
        return List.of(DSL.table(CALL).asterisk());
    }

    /** What the function gives, as rows: values in a column of their own, composites in theirs. */
    private static Table<?> given(Routine routine, Field<Object> call) {
        return switch (routine.returns().form()) {
            case SCALAR ->
                DSL.table(Selecting.of(Fragments.aliased(call, DSL.quotedName(BodySql.SCALAR)))
                                .made())
                        .as(CALL);
            case ROW -> Fragments.invocation(call, CALL);
            case ROW_OF_DOMAIN ->
                DSL.table(Selecting.of(Fragments.spread(call)).made()).as(CALL);
        };
    }

    /** {@code "a" := ?::integer}: arguments by their names, or all of the payload for the one that has none. */
    private List<? extends QueryPart> arguments(Input input) {
        if (input instanceof Input.Texts texts) {
            return texts.texts().stream().map(this::text).toList();
        }
        if (input instanceof Input.Json json) {
            return json.arguments().stream()
                    .map(argument -> argument(argument, PAYLOAD.append(Names.alias(argument.name()))))
                    .toList();
        }
        Input.Whole whole = (Input.Whole) input;
        Field<byte[]> content = holes.content(whole.slot());
        return whole.argument().type().text().equals("bytea")
                ? List.of(content)
                : List.of(Fragments.typed(
                        Fragments.text(content), whole.argument().type()));
    }

    private Field<Object> text(Input.Text text) {
        QueryPart value =
                text.argument().variadic() == Variadic.YES ? holes.slot(text.slot()) : holes.last(text.slot());
        return argument(text.argument(), Fragments.typed(value, text.argument().wide()));
    }

    private static Field<Object> argument(Argument argument, QueryPart value) {
        return Fragments.argument(argument.variadic(), Names.alias(argument.name()), value);
    }

    /** The row of arguments that a document holds; of an array the first. */
    private Optional<Table<?>> document(Input input) {
        if (!(input instanceof Input.Json json) || json.arguments().isEmpty()) {
            return Optional.empty();
        }
        Map<Name, SqlText> columns = new LinkedHashMap<>();
        json.arguments().forEach(argument -> columns.put(Names.alias(argument.name()), argument.wide()));
        Table<Record> rows = Fragments.records(
                JsonType.JSON, json.grouping(), payload.document(json.slot(), JsonType.JSON), PAYLOAD, columns);
        return Optional.of(
                json.grouping() == Grouping.ONE
                        ? rows
                        : DSL.table(Selecting.of(DSL.table(PAYLOAD).asterisk())
                                        .from(rows)
                                        .limit(DSL.inline(1L))
                                        .made())
                                .as(PAYLOAD));
    }
}
