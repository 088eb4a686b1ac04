// SPDX-License-Identifier: Apache-2.0
package dev.espalier.session;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/**
 * Configuration parameters of a transaction, all set in one round trip: {@code select set_config(?, ?, true), …}.
 *
 * @param values by name, in their order
 */
record Parameters(Map<String, String> values) {

    private static final Parameters NONE = new Parameters(Map.of());
    private static final String SET = "set_config(?, ?, true)";
    private static final String SET_AND_TELL = "current_setting(?, true), " + SET;

    /** What {@code discard all} does, but for prepared statements, since those of the driver are among them; it may stand in a transaction. */
    private static final String AS_AT_LOGIN =
            "close all; set session authorization default; reset all; discard temp;" + " discard sequences; unlisten *";

    /** Those of the caller, and those that the work asks for besides. */
    static Parameters of(Settings settings, Terms terms) {
        if (terms.settings().isEmpty()) {
            return settings.parameters().isEmpty() ? NONE : new Parameters(settings.parameters());
        }
        Map<String, String> all = new LinkedHashMap<>(settings.parameters());
        all.putAll(terms.settings());
        return new Parameters(all);
    }

    boolean isEmpty() {
        return values.isEmpty();
    }

    /** First in a transaction of ours; what there is nothing to say of is not sent. */
    void begin(Connection connection, Optional<String> isolation, Set<PoolOption> options) throws SQLException {
        StringJoiner text = new StringJoiner("; ");
        // It must come before anything that looks at data.
        isolation.map(Isolation::of).ifPresent(level -> text.add("set transaction isolation level " + level.words()));
        if (!values.isEmpty() && options.contains(PoolOption.RESET_SESSIONS)) {
            text.add(AS_AT_LOGIN).add("select pg_advisory_unlock_all(), " + calls(SET));
        } else if (!values.isEmpty()) {
            text.add("select " + calls(SET));
        }
        if (text.length() > 0) {
            execute(connection, text.toString());
        }
    }

    /** In a transaction that has begun. */
    void set(Connection connection) throws SQLException {
        if (!values.isEmpty()) {
            execute(connection, "select " + calls(SET));
        }
    }

    private void execute(Connection connection, String text) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(text)) {
            bind(statement, SET);
            statement.execute();
        }
    }

    /** In a transaction of somebody else: tells what they were, to be set again. */
    Parameters exchange(Connection connection) throws SQLException {
        if (values.isEmpty()) {
            return this;
        }
        try (PreparedStatement statement = connection.prepareStatement("select " + calls(SET_AND_TELL))) {
            bind(statement, SET_AND_TELL);
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                Map<String, String> before = new LinkedHashMap<>();
                int column = 1;
                for (String name : values.keySet()) {
                    @Nullable String value = row.getString(column);
                    // One that has never been set reads as empty after its transaction, too.
                    before.put(name, value == null ? "" : value);
                    column += 2;
                }
                return new Parameters(before);
            }
        }
    }

    private String calls(String each) {
        return String.join(", ", Collections.nCopies(values.size(), each));
    }

    private void bind(PreparedStatement statement, String each) throws SQLException {
        int index = 1;
        for (Map.Entry<String, String> parameter : values.entrySet()) {
            if (each.equals(SET_AND_TELL)) {
                statement.setString(index++, parameter.getKey());
            }
            statement.setString(index++, parameter.getKey());
            statement.setString(index++, parameter.getValue());
        }
    }
}
