// SPDX-License-Identifier: Apache-2.0
package dev.espalier.sql;

import dev.espalier.plan.CallPlan;
import dev.espalier.plan.Plan;
import dev.espalier.plan.ReadPlan;
import dev.espalier.plan.WritePlan;
import dev.espalier.plan.WritePlan.Change;
import dev.espalier.plan.WritePlan.Limit;
import dev.espalier.query.Form;
import dev.espalier.query.Write.Returning;
import dev.espalier.sql.CompiledQuery.Column;
import dev.espalier.sql.OutputSql.Stars;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.Set;
import org.jooq.CommonTableExpression;
import org.jooq.Field;
import org.jooq.Name;
import org.jooq.Record;
import org.jooq.Select;
import org.jooq.SelectField;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;

/**
 * The outermost select: one row that holds the number of rows, the body, the total, and what else is told; or one row for each row, as JSON.
 */
final class StatementSql {

    private static final Name ROWS = DSL.quotedName("rows");
    private static final Name SOURCE = DSL.quotedName("source");

    private final Holes holes;

    StatementSql(Holes holes) {
        this.holes = holes;
    }

    /** What the row holds besides the number of rows. */
    static Set<Column> columns(Plan plan) {
        Set<Column> columns = EnumSet.noneOf(Column.class);
        if (BodySql.hasBody(plan)) {
            columns.add(Column.BODY);
        }
        if (!(plan instanceof WritePlan) && plan.answer().count().counts()) {
            columns.add(Column.TOTAL);
        }
        if (plan instanceof WritePlan write) {
            addTold(write, columns);
        }
        if (!(plan instanceof ReadPlan)) {
            columns.add(Column.HEADERS);
            columns.add(Column.STATUS);
        }
        return columns;
    }

    private static void addTold(WritePlan write, Set<Column> columns) {
        boolean inserts = write.change() instanceof Change.Insert && !(write.limit() instanceof Limit.TheNamedOne);
        if (inserts && write.returning() == Returning.LOCATION && !write.key().isEmpty()) {
            columns.add(Column.LOCATION);
        }
        if (ChangeSql.merges(write.change())) {
            columns.add(Column.INSERTED);
        }
    }

    Select<?> of(Plan plan) {
        List<SelectField<?>> columns = new ArrayList<>();
        columns.add(Fragments.aliased(BodySql.number(plan, ROWS), ROWS));
        columns(plan)
                .forEach(column -> columns.add(Fragments.aliased(
                        column(column, plan), DSL.quotedName(column.name().toLowerCase(Locale.ROOT)))));
        List<CommonTableExpression<?>> tables = made(plan);
        Select<Record> rows = rows(plan);
        if (plan.answer().form() == Form.CSV && plan instanceof ReadPlan) {
            // The header line is made of the first row, so the rows are read twice.
            tables.add(SOURCE.as(rows));
            return Selecting.with(tables, columns)
                    .from(DSL.table(SOURCE).as(ROWS))
                    .made();
        }
        return select(tables, columns, rows);
    }

    /** {@code select row_to_json("rows".*)::text as "row" from (…) as "rows"}. */
    Select<?> ofEachRow(Plan plan) {
        Field<String> row = Fragments.aliased(BodySql.row(plan, ROWS), DSL.quotedName("row"));
        return select(made(plan), List.of(row), rows(plan));
    }

    private List<CommonTableExpression<?>> made(Plan plan) {
        List<CommonTableExpression<?>> tables = new ArrayList<>();
        if (!(plan instanceof ReadPlan)) {
            tables.add(new MadeSql(holes).of(plan));
        }
        return tables;
    }

    private static Select<?> select(
            List<CommonTableExpression<?>> tables, List<SelectField<?>> columns, Select<Record> rows) {
        return Selecting.with(tables, columns).from(DSL.table(rows).as(ROWS)).made();
    }

    /** Where nothing of the changed rows is told, none of them is read. */
    private Select<Record> rows(Plan plan) {
        if (plan instanceof WritePlan write && write.returning() != Returning.ROWS) {
            return Selecting.of(DSL.table(Names.MADE).asterisk())
                    .from(DSL.table(Names.MADE))
                    .made();
        }
        return new ReadSql(holes, Stars.AS_THEY_ARE).select(plan.answer().root());
    }

    private Field<?> column(Column column, Plan plan) {
        return switch (column) {
            case BODY -> BodySql.body(plan, headed(plan), ROWS);
            case TOTAL -> new CountSql(holes).total(plan.answer().root(), countCap(plan));
            case LOCATION ->
                Fragments.location(
                        Names.MADE,
                        ((WritePlan) plan).key().stream().map(holes::constant).toList());
            case INSERTED -> Fragments.setting(Setting.INSERTED).cast(SQLDataType.BIGINT);
            case HEADERS -> Fragments.setting(Setting.HEADERS);
            case STATUS -> Fragments.setting(Setting.STATUS);
        };
    }

    /** Whose columns the header line of CSV names: those of what was made, more or fewer than are selected of it, as PostgREST does. */
    private static Name headed(Plan plan) {
        return plan instanceof ReadPlan ? SOURCE : Names.MADE;
    }

    /** What a function gives is always counted to the end. */
    private static OptionalLong countCap(Plan plan) {
        return plan instanceof CallPlan ? OptionalLong.empty() : plan.answer().countCap();
    }
}
