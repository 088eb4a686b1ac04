// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.bench.report;

import com.sun.management.OperatingSystemMXBean;
import dev.espalier.fixtures.postgres.PostgresLauncher;
import dev.espalier.fixtures.postgres.Progress;
import java.lang.management.ManagementFactory;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Locale;

/** What measured: without a name, since figures of one machine say nothing of another's. */
final class Machine {

    private static final long GIGABYTE = 1L << 30;

    private Machine() {}

    static String words() {
        OperatingSystemMXBean system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        return String.format(
                Locale.ROOT,
                "%d processors (%s), %d GB of memory, JDK %s, PostgreSQL %s; load generator, program, endpoint and PostgreSQL share it.",
                Runtime.getRuntime().availableProcessors(),
                System.getProperty("os.arch"),
                Math.round((double) system.getTotalMemorySize() / GIGABYTE),
                Runtime.version().feature(),
                postgres());
    }

    private static String postgres() {
        try (Connection connection =
                PostgresLauncher.launch(Progress.silent()).administration().getConnection()) {
            return connection.getMetaData().getDatabaseProductVersion();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
