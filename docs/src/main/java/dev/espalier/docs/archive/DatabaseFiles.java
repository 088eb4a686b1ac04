// SPDX-License-Identifier: Apache-2.0
package dev.espalier.docs.archive;

import dev.espalier.fixtures.databases.Fixture;
import dev.espalier.fixtures.databases.Migration;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The statements that make a database, as files of the archive: {@code databases/salon/V05__bookings.sql}. */
final class DatabaseFiles {

    private DatabaseFiles() {}

    static String name(Fixture fixture) {
        return fixture.name().toLowerCase(Locale.ROOT);
    }

    /** The files' paths, in the order in which they run. */
    static List<String> paths(Fixture fixture) {
        return fixture.migrations().stream()
                .map(migration -> path(fixture, migration))
                .toList();
    }

    static Stream<ArchiveFile> all() {
        return Stream.of(Fixture.values())
                .flatMap(fixture -> fixture.migrations().stream()
                        .map(migration -> ArchiveFile.of(path(fixture, migration), migration.sql())));
    }

    private static String path(Fixture fixture, Migration migration) {
        return "databases/" + name(fixture) + "/" + migration.name();
    }
}
