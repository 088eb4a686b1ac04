// SPDX-License-Identifier: Apache-2.0
package dev.espalier.sql;

import dev.espalier.plan.Plan;
import dev.espalier.query.Count;
import dev.espalier.query.Form;
import dev.espalier.sql.OutputSql.Stars;
import java.util.ArrayList;
import java.util.List;
import org.jooq.Field;
import org.jooq.Name;
import org.jooq.Record;
import org.jooq.Select;
import org.jooq.SelectField;
import org.jooq.impl.DSL;

/** The outermost select: one row that holds the number of rows, the body and the total. */
final class DocumentSql {

    private static final Name ROWS = DSL.quotedName("rows");
    private static final Name SOURCE = DSL.quotedName("source");

    private final Holes holes;

    DocumentSql(Holes holes) {
        this.holes = holes;
    }

    /** Whether the row has a total. */
    static boolean counts(Plan plan) {
        return plan.count() == Count.EXACT || plan.count() == Count.ESTIMATED;
    }

    Select<?> of(Plan plan) {
        List<SelectField<?>> columns = new ArrayList<>();
        columns.add(number(plan).as(ROWS));
        if (plan.form().hasBody()) {
            columns.add(body(plan.form()).as(DSL.quotedName("body")));
        }
        if (counts(plan)) {
            columns.add(new CountSql(holes).total(plan.root(), plan.countCap()));
        }
        Select<Record> rows = new ReadSql(holes, Stars.AS_THEY_ARE).select(plan.root());
        if (plan.form() == Form.CSV) {
            // The header line is made of the first row, so the rows are read twice.
            return DSL.with(SOURCE)
                    .as(rows)
                    .select(columns)
                    .from(DSL.table(SOURCE).as(ROWS));
        }
        return DSL.select(columns).from(DSL.table(rows).as(ROWS));
    }

    /** Without a body, columns that may fail are computed nevertheless: what fails with it must fail without it. */
    private static Field<Integer> number(Plan plan) {
        return plan.form().hasBody() || Harmless.isNode(plan.root()) ? DSL.count() : Fragments.rowsInFull(ROWS);
    }

    private static Field<String> body(Form form) {
        return switch (form) {
            case ROWS -> Fragments.body(Fragments.rowsAsJson(ROWS), "[]");
            case ONE_ROW -> Fragments.body(Fragments.first(Fragments.rowsAsJson(ROWS)), "null");
            case ROWS_WITHOUT_NULLS -> Fragments.body(Fragments.withoutNulls(Fragments.rowsAsJson(ROWS)), "[]");
            case ONE_ROW_WITHOUT_NULLS ->
                Fragments.body(Fragments.withoutNulls(Fragments.first(Fragments.rowsAsJson(ROWS))), "null");
            case CSV -> Fragments.csv(SOURCE, ROWS);
            case GEOJSON -> Fragments.geoJson(ROWS);
            case NOTHING, NOTHING_OF_ONE_ROW -> throw new AssertionError("no body: " + form);
        };
    }
}
