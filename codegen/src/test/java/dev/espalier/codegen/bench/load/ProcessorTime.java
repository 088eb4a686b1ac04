// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.bench.load;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;

/** Processor time, user and system, that processes of this machine have taken since they began. */
final class ProcessorTime {

    private ProcessorTime() {}

    /** Of one process. */
    static Duration of(ProcessHandle process) {
        return process.info().totalCpuDuration().orElse(Duration.ZERO);
    }

    /** Of a process and its children. */
    static Duration ofFamily(ProcessHandle process) {
        return Stream.concat(Stream.of(process), process.children())
                .map(ProcessorTime::of)
                .reduce(Duration.ZERO, Duration::plus);
    }

    /** The process that all of a server's sessions are children of, when it runs on this machine. */
    static Optional<ProcessHandle> postmaster(String jdbcUrl) throws SQLException {
        try (Connection connection = DriverManager.getConnection(jdbcUrl);
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select pg_backend_pid()")) {
            row.next();
            return ProcessHandle.of(row.getLong(1))
                    .flatMap(ProcessHandle::parent)
                    .filter(ProcessorTime::isPostgres);
        }
    }

    private static boolean isPostgres(ProcessHandle process) {
        return process.info()
                .command()
                .filter(command -> command.endsWith("postgres"))
                .isPresent();
    }
}
