// SPDX-License-Identifier: Apache-2.0
package dev.espalier.supabase.claims;

import dev.espalier.error.Problem;
import dev.espalier.error.QueryException;
import dev.espalier.session.ConnectionSource;
import dev.espalier.session.Settings;
import dev.espalier.session.Terms;
import dev.espalier.session.UnitOfWork;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

/**
 * The names of time zones that a database knows: {@code Europe/Moscow}, spelt as it spells them.
 *
 * <p>They are read once, when first asked for: {@code select name from pg_timezone_names}.
 */
public final class TimeZones {

    private final Supplier<Set<String>> source;
    private final AtomicReference<Set<String>> names = new AtomicReference<>();

    private TimeZones(Supplier<Set<String>> source) {
        this.source = source;
    }

    /** The names that a database knows. */
    public static TimeZones of(ConnectionSource database) {
        UnitOfWork work = new UnitOfWork(database, Settings.none());
        return new TimeZones(() -> read(work));
    }

    /** These names. */
    public static TimeZones of(Collection<String> names) {
        Set<String> copy = Set.copyOf(names);
        return new TimeZones(() -> copy);
    }

    /**
     * Whether this is the name of a time zone.
     *
     * @throws QueryException when the names cannot be read; the next call tries again
     */
    public boolean knows(String name) {
        Set<String> known = names.get();
        return (known == null ? readOnce() : known).contains(name);
    }

    private synchronized Set<String> readOnce() {
        Set<String> known = names.get();
        if (known != null) {
            return known;
        }
        Set<String> read = source.get();
        names.set(read);
        return read;
    }

    private static Set<String> read(UnitOfWork work) {
        try {
            return work.run(Terms.reading(), TimeZones::read);
        } catch (SQLException e) {
            String state = Optional.ofNullable(e.getSQLState()).orElse("XX000");
            throw new QueryException(Problem.of(state, String.valueOf(e.getMessage())), e);
        }
    }

    private static Set<String> read(Connection connection) throws SQLException {
        Set<String> names = new HashSet<>();
        try (PreparedStatement statement =
                        connection.prepareStatement("select name from pg_catalog.pg_timezone_names");
                ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                names.add(rows.getString(1));
            }
        }
        return names;
    }
}
