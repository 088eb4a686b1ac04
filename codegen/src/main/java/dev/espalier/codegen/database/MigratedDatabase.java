// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.database;

import dev.espalier.fixtures.databases.Databases;
import dev.espalier.fixtures.databases.TestDatabase;
import dev.espalier.fixtures.postgres.PostgresException;
import dev.espalier.fixtures.postgres.PostgresLauncher;
import dev.espalier.fixtures.postgres.Progress;
import dev.espalier.session.UnitOfWork.Work;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/**
 * A database that SQL files make, on a server that is started for them, and that is dropped afterwards.
 *
 * @param directory where the files are
 * @param progress hears what takes a while
 */
public record MigratedDatabase(Path directory, Progress progress) {

    /**
     * Does something on a connection to it, and returns what it returns.
     *
     * @throws SQLException whatever the work throws
     * @throws PostgresException when there is no server, there are no files, or one of them fails, with its name
     */
    public <T> T lend(Work<T> work) throws SQLException {
        List<Path> files = files();
        PostgresLauncher.launch(progress);
        try (TestDatabase database = Databases.empty()) {
            progress.step("Running " + files.size() + (files.size() == 1 ? " migration" : " migrations"));
            for (Path file : files) {
                run(file, database);
            }
            try (Connection connection = database.connect()) {
                return work.on(connection);
            }
        }
    }

    private List<Path> files() {
        try {
            List<Path> files = MigrationFiles.in(directory);
            if (files.isEmpty()) {
                throw new PostgresException(directory + " holds no SQL file");
            }
            return files;
        } catch (IOException e) {
            throw new PostgresException("cannot read " + directory + ": " + e.getMessage(), e);
        }
    }

    /** Each in a session and a transaction of its own, so that no setting of one reaches the next. */
    private static void run(Path file, TestDatabase database) {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            // The text is PostgreSQL's: braces in it are no escapes of the driver's.
            statement.setEscapeProcessing(false);
            statement.execute(Files.readString(file));
            connection.commit();
        } catch (SQLException e) {
            throw new PostgresException(MigrationFiles.name(file) + ": " + e.getMessage() + SupabaseParts.hint(e), e);
        } catch (IOException e) {
            throw new PostgresException("cannot read " + file + ": " + e.getMessage(), e);
        }
    }
}
