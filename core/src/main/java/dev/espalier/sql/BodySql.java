// SPDX-License-Identifier: Apache-2.0
package dev.espalier.sql;

import dev.espalier.plan.CallPlan;
import dev.espalier.plan.Plan;
import dev.espalier.plan.ReadPlan;
import dev.espalier.plan.WritePlan;
import dev.espalier.query.Form;
import dev.espalier.schema.Routine;
import dev.espalier.schema.Routine.Multitude;
import java.util.List;
import org.jooq.Field;
import org.jooq.JSON;
import org.jooq.Name;
import org.jooq.impl.DSL;

/** What rows are made into: the body, and the number of rows that it is made of. */
final class BodySql {

    /** The name of the column that a function gives values in; it is seen in CSV, and may be filtered and ordered by. */
    static final String SCALAR = "pgrst_scalar";

    private BodySql() {}

    /** Whether there is a body: a function that gives nothing has none. */
    static boolean hasBody(Plan plan) {
        boolean isVoid =
                plan instanceof CallPlan call && call.routine().returns().isVoid();
        return plan.answer().form().hasBody() && !isVoid;
    }

    /** Without a body, columns that may fail are computed nevertheless: what fails with it must fail without it. */
    static Field<Integer> number(Plan plan, Name rows) {
        if (plan instanceof CallPlan call && call.routine().returns().multitude() == Multitude.ONE) {
            return hasBody(plan) ? DSL.one() : Fragments.oneInFull(rows);
        }
        boolean harmless = plan instanceof ReadPlan read && Harmless.isNode(read.root());
        return hasBody(plan) || harmless || plan instanceof WritePlan ? DSL.count() : Fragments.rowsInFull(rows);
    }

    static Field<String> body(Plan plan, Name source, Name rows) {
        Field<JSON> all = isScalar(plan) && !isOneOfMany(plan)
                ? Fragments.valuesAsJson(rows.append(DSL.quotedName(SCALAR)))
                : Fragments.rowsAsJson(rows);
        return switch (plan.answer().form()) {
            case ROWS -> isOne(plan) ? one(all) : Fragments.body(all, "[]");
            case ROWS_WITHOUT_NULLS -> isOne(plan) ? stripped(all) : Fragments.body(Fragments.withoutNulls(all), "[]");
            case ONE_ROW -> one(all);
            case ONE_ROW_WITHOUT_NULLS -> stripped(all);
            case CSV -> Fragments.csv(source, rows);
            case GEOJSON -> Fragments.geoJson(rows);
            case VALUE -> Fragments.value(rows.append(DSL.quotedName(SCALAR)));
            case NOTHING, NOTHING_OF_ONE_ROW ->
                throw new AssertionError("no body: " + plan.answer().form());
        };
    }

    /** One row as JSON, to the letter what the body of all rows has in its place. */
    static Field<String> row(Plan plan, Name rows) {
        Field<Object> json = isScalar(plan)
                ? Fragments.call("to_json", List.of(rows.append(DSL.quotedName(SCALAR))))
                : Fragments.call("row_to_json", List.of(DSL.table(rows).asterisk()));
        boolean stripped = plan.answer().form() == Form.ROWS_WITHOUT_NULLS;
        return Fragments.body(stripped ? Fragments.withoutNulls(json) : json, "null");
    }

    private static Field<String> one(Field<JSON> all) {
        return Fragments.body(Fragments.first(all), "null");
    }

    private static Field<String> stripped(Field<JSON> all) {
        return Fragments.body(Fragments.withoutNulls(Fragments.first(all)), "null");
    }

    private static boolean isScalar(Plan plan) {
        return plan instanceof CallPlan call && call.routine().returns().form() == Routine.Form.SCALAR;
    }

    /** One value of many is not told as a value: PostgREST makes an object of its row. */
    private static boolean isOneOfMany(Plan plan) {
        return plan.answer().form().demandsOneRow() && !isOne(plan);
    }

    private static boolean isOne(Plan plan) {
        return plan instanceof CallPlan call && call.routine().returns().multitude() == Multitude.ONE;
    }
}
