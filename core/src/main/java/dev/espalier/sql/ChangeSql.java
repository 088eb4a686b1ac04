// SPDX-License-Identifier: Apache-2.0
package dev.espalier.sql;

import dev.espalier.plan.Returned;
import dev.espalier.plan.WritePlan;
import dev.espalier.plan.WritePlan.Change;
import dev.espalier.plan.WritePlan.OnConflict;
import dev.espalier.plan.WritePlan.Rows;
import dev.espalier.plan.WritePlan.Sent;
import dev.espalier.query.Mutation.Resolution;
import dev.espalier.schema.RelationName;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.InsertReturningStep;
import org.jooq.Name;
import org.jooq.Record;
import org.jooq.ResultQuery;
import org.jooq.Select;
import org.jooq.SelectFieldOrAsterisk;
import org.jooq.impl.DSL;

/** Changes as statements: {@code insert into … select … on conflict … returning …}. */
final class ChangeSql {

    private final ConditionSql conditions;
    private final PayloadSql payload;

    ChangeSql(Holes holes) {
        this.conditions = new ConditionSql(holes, found -> {
            throw new AssertionError("a write filters by no embed: " + found);
        });
        this.payload = new PayloadSql(holes);
    }

    /** Whether it has to be told how many rows were there for the first time. */
    static boolean merges(Change change) {
        return change instanceof Change.Insert insert
                && insert.conflict()
                        .filter(conflict -> conflict.resolution() == Resolution.MERGE)
                        .isPresent();
    }

    ResultQuery<?> of(WritePlan plan) {
        Change change = plan.change();
        if (change instanceof Change.Insert insert) {
            return insert(insert).returningResult(returning(plan.returned(), insert.target()));
        }
        if (change instanceof Change.Update update) {
            return update.row().columns().isEmpty() ? untouched(update, plan.returned()) : update(update, plan);
        }
        Change.Delete delete = (Change.Delete) change;
        return DSL.deleteFrom(DSL.table(Names.relation(delete.target())))
                .where(conditions.all(delete.where()))
                .returningResult(returning(plan.returned(), delete.target()));
    }

    private InsertReturningStep<Record> insert(Change.Insert insert) {
        Rows rows = insert.rows();
        List<Condition> where = new ArrayList<>();
        if (merges(insert)) {
            where.add(Fragments.countFromZero());
            where.add(Fragments.counted("+ 1"));
        }
        where.addAll(conditions.all(insert.when()));
        Select<Record> source =
                Selecting.of(sent(rows)).from(payload.rows(rows)).where(where).made();
        List<Field<?>> columns =
                rows.columns().stream().<Field<?>>map(ChangeSql::field).toList();
        var into = DSL.insertInto(DSL.table(Names.relation(insert.target())), columns)
                .select(source);
        Optional<OnConflict> possible = insert.conflict().filter(OnConflict::isPossible);
        if (possible.isEmpty()) {
            return into;
        }
        OnConflict conflict = possible.get();
        var on = into.onConflict(conflict.columns().stream()
                .map(name -> DSL.field(Names.alias(name)))
                .toList());
        if (conflict.resolution() == Resolution.IGNORE || columns.isEmpty()) {
            return on.doNothing();
        }
        Map<Field<?>, Field<?>> excluded = new LinkedHashMap<>();
        columns.forEach(column -> excluded.put(column, DSL.excluded(column)));
        return on.doUpdate().set(excluded).where(Fragments.counted("- 1"));
    }

    private ResultQuery<?> update(Change.Update update, WritePlan plan) {
        Map<Field<?>, Field<?>> values = new LinkedHashMap<>();
        update.row().columns().forEach(column -> values.put(field(column), PayloadSql.value(update.row(), column)));
        return DSL.update(DSL.table(Names.relation(update.target())))
                .set(values)
                .from(payload.rows(update.row()))
                .where(conditions.all(update.where()))
                .returningResult(returning(plan.returned(), update.target()));
    }

    /** Where no column is to be set, no row is touched, and none is told. */
    private static ResultQuery<?> untouched(Change.Update update, Returned returned) {
        return Selecting.of(returning(returned, update.target()))
                .from(DSL.table(Names.relation(update.target())))
                .where(List.of(DSL.falseCondition()))
                .made();
    }

    private static List<SelectFieldOrAsterisk> sent(Rows rows) {
        if (rows.columns().isEmpty()) {
            return List.of(Fragments.nothing());
        }
        return rows.columns().stream()
                .<SelectFieldOrAsterisk>map(column -> PayloadSql.value(rows, column))
                .toList();
    }

    private static Field<Object> field(Sent sent) {
        return DSL.field(Names.alias(sent.column().name()));
    }

    private static List<SelectFieldOrAsterisk> returning(Returned returned, RelationName target) {
        if (returned instanceof Returned.Nothing) {
            return List.of(DSL.one());
        }
        Name table = Names.relation(target);
        if (returned instanceof Returned.Columns some) {
            return some.columns().stream()
                    .<SelectFieldOrAsterisk>map(column -> {
                        Name name = Names.alias(column.name());
                        return Fragments.field(name, table.append(name));
                    })
                    .toList();
        }
        return List.of(DSL.table(table).asterisk());
    }
}
