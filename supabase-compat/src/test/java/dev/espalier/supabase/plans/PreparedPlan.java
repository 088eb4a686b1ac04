// SPDX-License-Identifier: Apache-2.0
package dev.espalier.supabase.plans;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The plan of a statement that was prepared without types, as the driver prepares it: for its values, or for any. */
enum PreparedPlan {
    /** PostgreSQL plans for the values that are bound. */
    CUSTOM("force_custom_plan"),
    /** PostgreSQL plans once, for whatever may be bound. */
    GENERIC("force_generic_plan");

    /** Names in quotes, which may hold anything, doubled question marks, which are operators, and those that are binds. */
    private static final Pattern MARKS = Pattern.compile("\"(?:[^\"]|\"\")*\"|\\?\\?|\\?");

    private final String mode;

    PreparedPlan(String mode) {
        this.mode = mode;
    }

    QueryPlan of(Connection connection, String sql, List<String> binds) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("set plan_cache_mode = " + mode);
            statement.execute("prepare asked as " + numbered(sql));
            try (ResultSet row =
                    statement.executeQuery("explain (verbose, format json) execute asked" + values(binds))) {
                row.next();
                return QueryPlan.of(row.getString(1));
            } finally {
                statement.execute("deallocate asked");
            }
        }
    }

    private static String numbered(String sql) {
        int[] number = {0};
        return MARKS.matcher(sql)
                .replaceAll(mark -> Matcher.quoteReplacement(
                        switch (mark.group()) {
                            case "?" -> "$" + ++number[0];
                            case "??" -> "?";
                            default -> mark.group();
                        }));
    }

    private static String values(List<String> binds) {
        return binds.isEmpty()
                ? ""
                : binds.stream()
                        .map(bind -> "'" + bind.replace("'", "''") + "'")
                        .collect(Collectors.joining(", ", "(", ")"));
    }
}
