// SPDX-License-Identifier: Apache-2.0
package dev.espalier;

import dev.espalier.plan.CallPlan;
import dev.espalier.plan.CallPlan.Access;
import dev.espalier.plan.Plan;
import dev.espalier.plan.ReadPlan;
import dev.espalier.plan.WritePlan;
import dev.espalier.query.Form;

/** Which plans have rows to be had in another way than as one text: one by one, or as records. */
final class Streamable {

    private Streamable() {}

    /** The plan of a read; what has no records is a mistake of the program. */
    static ReadPlan records(Plan plan) {
        if (plan instanceof ReadPlan read) {
            checkRows(read, "rows can be records of jOOQ");
            return read;
        }
        throw new IllegalArgumentException("records of jOOQ are had of a read; of a write or a call have data");
    }

    /** The plan; what cannot be streamed is a mistake of the program. */
    static Plan checked(Plan plan) {
        if (plan instanceof WritePlan) {
            throw new IllegalArgumentException(
                    "a write cannot be streamed: all its rows are written before the first is told; execute it");
        }
        if (plan instanceof CallPlan call) {
            check(call);
        }
        checkRows(plan.answer(), "rows as JSON can be streamed");
        return plan;
    }

    private static void checkRows(ReadPlan answer, String what) {
        Form form = answer.form();
        if (form != Form.ROWS && form != Form.ROWS_WITHOUT_NULLS) {
            throw new IllegalArgumentException("only " + what + ", not " + inWords(form) + "; execute it");
        }
    }

    private static void check(CallPlan call) {
        String function = call.routine().name().name();
        if (call.access() == Access.WRITE) {
            throw new IllegalArgumentException("the function " + function
                    + " may write, and a write cannot be streamed; call it with get, or declare it stable");
        }
        if (call.routine().returns().isVoid()) {
            throw new IllegalArgumentException("the function " + function + " gives nothing to stream; execute it");
        }
        if (call.mostSlot().isPresent()) {
            throw new IllegalArgumentException(
                    "max-affected is judged when all rows are there, and a stream tells them before; give it a limit");
        }
    }

    private static String inWords(Form form) {
        return switch (form) {
            case ONE_ROW, ONE_ROW_WITHOUT_NULLS -> "one row alone";
            case CSV -> "CSV";
            case GEOJSON -> "GeoJSON";
            case VALUE -> "the value of a function as it is";
            case NOTHING, NOTHING_OF_ONE_ROW -> "their number";
            case ROWS, ROWS_WITHOUT_NULLS -> throw new AssertionError("rows are rows");
        };
    }
}
