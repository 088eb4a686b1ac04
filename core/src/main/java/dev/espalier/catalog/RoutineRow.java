// SPDX-License-Identifier: Apache-2.0
package dev.espalier.catalog;

import dev.espalier.schema.RelationName;
import dev.espalier.schema.Routine;
import dev.espalier.schema.Routine.Argument;
import dev.espalier.schema.Routine.Form;
import dev.espalier.schema.Routine.Multitude;
import dev.espalier.schema.Routine.Presence;
import dev.espalier.schema.Routine.Returns;
import dev.espalier.schema.Routine.Variadic;
import dev.espalier.schema.Routine.Volatility;
import dev.espalier.schema.SqlText;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** One row of {@link CatalogSql#ROUTINES} as a routine. */
final class RoutineRow {

    private static final String ISOLATION = "default_transaction_isolation";

    /** Settings of a function that PostgREST gives to the whole transaction. */
    private static final Set<String> HOISTED =
            Set.of("statement_timeout", "plan_filter.statement_cost_limit", ISOLATION);

    /** Without a length the types on the left cut after the first character or bit. */
    private static final Map<String, String> WIDE = Map.of(
            "bit", "bit varying",
            "bit[]", "bit varying[]",
            "character", "character varying",
            "character[]", "character varying[]");

    private static final Pattern MEDIA_TYPE = Pattern.compile("[A-Za-z0-9.-]+/[A-Za-z0-9.+-]+|\\*/\\*");

    private RoutineRow() {}

    static Routine read(ResultSet row) throws SQLException {
        Map<String, String> settings = settings(row);
        return new Routine(
                new RelationName(row.getString("nspname"), row.getString("proname")),
                arguments(row),
                returns(row),
                volatility(row.getString("volatility")),
                Optional.ofNullable(settings.get(ISOLATION)).map(level -> level.toLowerCase(Locale.ROOT)),
                settings);
    }

    private static List<Argument> arguments(ResultSet row) throws SQLException {
        Object[] rows = elements(row.getArray("arguments"));
        int variadic = row.getInt("variadic") - 1;
        List<Argument> arguments = new ArrayList<>();
        for (int i = 0; i < rows.length; i++) {
            Object[] parts = (Object[]) rows[i];
            String type = (String) parts[1];
            arguments.add(new Argument(
                    (String) parts[0],
                    new SqlText(type),
                    new SqlText(WIDE.getOrDefault(type, type)),
                    parts[2].equals("true") ? Presence.REQUIRED : Presence.OPTIONAL,
                    i == variadic ? Variadic.YES : Variadic.NO));
        }
        return arguments;
    }

    private static Object[] elements(Array array) throws SQLException {
        return (Object[]) array.getArray();
    }

    private static Returns returns(ResultSet row) throws SQLException {
        return new Returns(
                new RelationName(row.getString("type_schema"), row.getString("type_name")),
                form(row.getBoolean("is_row"), row.getBoolean("is_domain")),
                row.getBoolean("proretset") ? Multitude.MANY : Multitude.ONE,
                Optional.ofNullable(row.getString("domain"))
                        .filter(name -> MEDIA_TYPE.matcher(name).matches()));
    }

    private static Form form(boolean row, boolean domain) {
        if (!row) {
            return Form.SCALAR;
        }
        return domain ? Form.ROW_OF_DOMAIN : Form.ROW;
    }

    private static Volatility volatility(String letter) {
        return switch (letter) {
            case "i" -> Volatility.IMMUTABLE;
            case "s" -> Volatility.STABLE;
            default -> Volatility.VOLATILE;
        };
    }

    private static Map<String, String> settings(ResultSet row) throws SQLException {
        Map<String, String> settings = new LinkedHashMap<>();
        Array config = row.getArray("proconfig");
        if (config != null) {
            for (Object setting : elements(config)) {
                String[] parts = ((String) setting).split("=", 2);
                if (HOISTED.contains(parts[0])) {
                    settings.put(parts[0], parts[1]);
                }
            }
        }
        return settings;
    }
}
