// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.database;

import dev.espalier.fixtures.databases.Databases;
import dev.espalier.fixtures.databases.Fixture;
import dev.espalier.fixtures.databases.TestDatabase;
import dev.espalier.fixtures.postgres.PostgresException;
import dev.espalier.fixtures.postgres.Progress;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;

/** A database that is served: a user's own, or a copy of a sample that is dropped when it is closed. */
public final class ServedDatabase implements AutoCloseable {

    /** {@code admin_shutdown} and {@code cannot_connect_now}. */
    private static final Set<String> GOING_DOWN = Set.of("57P01", "57P03");

    private final Address address;
    private final List<String> schemas;
    private final Runnable onClose;

    private ServedDatabase(Address address, List<String> schemas, Runnable onClose) {
        this.address = address;
        this.schemas = List.copyOf(schemas);
        this.onClose = onClose;
    }

    /** A user's own, which stays; of its schemas the default one comes first. */
    public static ServedDatabase at(Address address, List<String> schemas) {
        return new ServedDatabase(address, schemas, () -> {});
    }

    /**
     * A copy of a sample, on a server that is started if there is none.
     *
     * @throws dev.espalier.fixtures.postgres.PostgresException when there is no server, or it refuses
     */
    public static ServedDatabase copyOf(Fixture fixture, Progress progress) {
        TestDatabase copy = Databases.clone(fixture, progress);
        return new ServedDatabase(Address.of(copy.jdbcUrl()), fixture.schemas(), () -> drop(copy, progress));
    }

    private static void drop(TestDatabase copy, Progress progress) {
        try {
            copy.close();
        } catch (PostgresException e) {
            // Ctrl-C reaches a server that was started here too, and it takes its databases along.
            if (!isGoingDown(e)) {
                progress.step("The copy was not dropped: " + e.getMessage());
            }
        }
    }

    /** Whether the server refused because it is being shut down. */
    static boolean isGoingDown(PostgresException refusal) {
        return refusal.getCause() instanceof SQLException cause && GOING_DOWN.contains(cause.getSQLState());
    }

    /** Where it is. */
    public Address address() {
        return address;
    }

    /** Its exposed schemas, the default one first. */
    public List<String> schemas() {
        return schemas;
    }

    @Override
    public void close() {
        onClose.run();
    }
}
