// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.database;

import dev.espalier.fixtures.databases.Databases;
import dev.espalier.fixtures.databases.Fixture;
import dev.espalier.fixtures.databases.TestDatabase;
import dev.espalier.fixtures.postgres.PostgresException;
import dev.espalier.fixtures.postgres.Progress;
import java.util.List;

/** A database that is served: a user's own, or a copy of a sample that is dropped when it is closed. */
public final class ServedDatabase implements AutoCloseable {

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
            progress.step("The copy was not dropped: " + e.getMessage());
        }
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
