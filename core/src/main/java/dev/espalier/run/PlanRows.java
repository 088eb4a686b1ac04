// SPDX-License-Identifier: Apache-2.0
package dev.espalier.run;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The number of rows that the planner of PostgreSQL expects: {@code "Plan Rows"} of the outermost node of its JSON plan. */
final class PlanRows {

    /** The outermost node tells its rows before the nodes inside of it. */
    private static final Pattern ROWS = Pattern.compile("\"Plan Rows\": (\\d+)");

    private PlanRows() {}

    static long of(String plan) {
        Matcher matcher = ROWS.matcher(plan);
        if (!matcher.find()) {
            throw new IllegalStateException("a plan without rows: " + plan);
        }
        return Long.parseLong(matcher.group(1));
    }
}
