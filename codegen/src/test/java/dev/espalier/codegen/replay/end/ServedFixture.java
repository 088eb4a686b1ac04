// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.replay.end;

import dev.espalier.codegen.database.ServedDatabase;
import dev.espalier.codegen.server.HttpServer;
import dev.espalier.fixtures.databases.Fixture;
import dev.espalier.fixtures.postgres.Progress;
import dev.espalier.limits.Limits;
import dev.espalier.limits.Limits.Aggregates;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;

/** A copy of a fixture behind an HTTP server, as {@code espalier serve} has it, and the same copy in process. */
public final class ServedFixture implements AutoCloseable {
    /** The secret of its tokens. */
    public static final String SECRET = "a-secret-of-this-test-with-enough-bytes";

    private static final int AT_ONCE = 4;
    private static final long BODY_BYTES = 1024 * 1024;

    private final DatabaseEnd end;
    private final HttpServer server;

    private ServedFixture(DatabaseEnd end, HttpServer server) {
        this.end = end;
        this.server = server;
    }

    public static ServedFixture of(Fixture fixture) throws SQLException, IOException {
        DatabaseEnd.Terms terms =
                new DatabaseEnd.Terms("anon", Limits.defaults().withAggregates(Aggregates.ALLOWED), AT_ONCE);
        DatabaseEnd end = DatabaseEnd.open(
                ServedDatabase.copyOf(fixture, Progress.silent()), terms, SECRET, credentials(new Secrets()));
        HttpServer.Bounds bounds = new HttpServer.Bounds(AT_ONCE, BODY_BYTES);
        return new ServedFixture(end, HttpServer.start(end.endpoint(), "127.0.0.1", 0, bounds));
    }

    private static Credentials credentials(Secrets secrets) {
        return Credentials.of(Optional.empty(), Optional.empty(), Optional.of(SECRET), secrets);
    }

    /** The end in process. */
    public End inProcess() {
        return end;
    }

    /** The same over HTTP. */
    public End overHttp() throws NoAnswerException {
        return at(address());
    }

    /** An end at an address, which may be that of somebody in between. */
    public static End at(String address) throws NoAnswerException {
        Patience patience = new Patience(Duration.ofSeconds(60), 0, 4 * 1024 * 1024);
        return HttpEnd.open(address, credentials(new Secrets()), patience);
    }

    /** Where it is served. */
    public String address() {
        return server.address();
    }

    @Override
    public void close() {
        server.close();
        end.close();
    }
}
