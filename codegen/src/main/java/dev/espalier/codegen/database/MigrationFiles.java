// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.database;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The SQL files of a directory in the order in which they run: {@code V2__a.sql} before {@code V10__b.sql} and {@code R__c.sql} last where all are
 * named so, by name elsewhere.
 */
final class MigrationFiles {

    private static final Pattern VERSIONED = Pattern.compile("V(?<version>[0-9]+([._][0-9]+)*)__.*\\.sql");
    private static final Pattern REPEATED = Pattern.compile("R__.*\\.sql");
    private static final Pattern UNDONE = Pattern.compile("U[0-9]+([._][0-9]+)*__.*\\.sql");

    private MigrationFiles() {}

    static List<Path> in(Path directory) throws IOException {
        List<Path> files;
        try (Stream<Path> found = Files.list(directory)) {
            files = found.filter(file -> name(file).endsWith(".sql"))
                    .filter(Files::isRegularFile)
                    .sorted(Comparator.comparing(MigrationFiles::name))
                    .toList();
        }
        boolean named = files.stream()
                .allMatch(file -> Stream.of(VERSIONED, REPEATED, UNDONE)
                        .anyMatch(form -> form.matcher(name(file)).matches()));
        return named ? versioned(files) : files;
    }

    private static List<Path> versioned(List<Path> files) {
        List<Path> ordered = new ArrayList<>(files.stream()
                .filter(file -> version(file).isPresent())
                .sorted(Comparator.comparing(file -> version(file).orElseThrow(), Arrays::compare))
                .toList());
        files.stream().filter(file -> REPEATED.matcher(name(file)).matches()).forEach(ordered::add);
        return List.copyOf(ordered);
    }

    private static Optional<BigInteger[]> version(Path file) {
        Matcher matcher = VERSIONED.matcher(name(file));
        return matcher.matches()
                ? Optional.of(Arrays.stream(matcher.group("version").split("[._]"))
                        .map(BigInteger::new)
                        .toArray(BigInteger[]::new))
                : Optional.empty();
    }

    static String name(Path file) {
        return String.valueOf(file.getFileName());
    }
}
