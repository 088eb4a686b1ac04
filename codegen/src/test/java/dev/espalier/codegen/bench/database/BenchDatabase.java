// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.bench.database;

import dev.espalier.fixtures.databases.Databases;
import dev.espalier.fixtures.databases.Fixture;
import dev.espalier.fixtures.databases.TestDatabase;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/**
 * A copy of the salon with many rows, analyzed. A process that measures finds the one of the process that started it in the system property
 * {@value #PROPERTY}; without it, it makes its own.
 */
public final class BenchDatabase implements AutoCloseable {

    private static final String PROPERTY = "espalier.bench.url";
    private static final String BUILD = "espalier.build.pid";

    private final String jdbcUrl;
    private final Runnable onClose;

    private BenchDatabase(String jdbcUrl, Runnable onClose) {
        this.jdbcUrl = jdbcUrl;
        this.onClose = onClose;
    }

    /** The one that this process was told of, or one of its own. */
    public static BenchDatabase open() throws SQLException {
        return told().isEmpty() ? made("rows.sql", "readings.sql") : new BenchDatabase(told(), () -> {});
    }

    /** One of its own, without the million rows that are streamed. */
    public static BenchDatabase withoutReadings() throws SQLException {
        return made("rows.sql");
    }

    /** One of its own with nothing but the sample rows of the salon, of which the production query finds a few. */
    public static BenchDatabase ofSampleRows() throws SQLException {
        return made();
    }

    private static String told() {
        return System.getProperty(PROPERTY, "");
    }

    private static BenchDatabase made(String... resources) throws SQLException {
        TestDatabase salon = Databases.clone(Fixture.SALON);
        try (Connection connection = salon.connect();
                Statement statement = connection.createStatement()) {
            for (String resource : resources) {
                statement.execute(text(resource));
            }
            statement.execute("vacuum analyze");
        }
        return new BenchDatabase(salon.jdbcUrl(), salon::close);
    }

    /** Its complete address, user included. */
    public String jdbcUrl() {
        return jdbcUrl;
    }

    /** What a JVM is started with to find this database and its server. */
    public List<String> jvmArguments() {
        return List.of(
                "-D" + PROPERTY + "=" + jdbcUrl,
                "-D" + BUILD + "="
                        + System.getProperty(
                                BUILD, Long.toString(ProcessHandle.current().pid())));
    }

    @Override
    public void close() {
        onClose.run();
    }

    private static String text(String resource) {
        try (InputStream in = BenchDatabase.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("no " + resource + " beside " + BenchDatabase.class.getName());
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
