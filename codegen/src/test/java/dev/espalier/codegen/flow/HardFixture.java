// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.flow;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A hard fixture.
 *
 * @param name {@code split/early-return-between.js}
 * @param sources a file, or a folder of files
 * @param expected what has to be found, without words to the reader
 */
record HardFixture(String name, Path sources, List<String> expected) {
    private static final String FOUND = ".found";
    private static final String NOTHING = "nothing";

    /** All of them, ordered by name. */
    static List<HardFixture> all() throws IOException, URISyntaxException {
        Path folder = Path.of(
                Objects.requireNonNull(HardFixture.class.getResource("hard")).toURI());
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(FOUND))
                    .sorted()
                    .map(file -> read(folder, file))
                    .toList();
        }
    }

    private static HardFixture read(Path folder, Path found) {
        String file = found.toString();
        Path sources = Path.of(file.substring(0, file.length() - FOUND.length()));
        return new HardFixture(folder.relativize(sources).toString().replace('\\', '/'), sources, lines(found));
    }

    private static List<String> lines(Path found) {
        try (Stream<String> lines = Files.lines(found)) {
            return lines.filter(line -> !line.startsWith("//")).toList();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** The folder that it belongs to: {@code look-alikes}. */
    String subject() {
        return name.substring(0, name.indexOf('/'));
    }

    /** Whether there is no chain in it. */
    boolean empty() {
        return expected.equals(List.of(NOTHING));
    }

    /** Whether it is a folder of files. */
    boolean manyFiles() {
        return Files.isDirectory(sources);
    }

    /** Puts its sources into an empty folder, under their own names. */
    void copyTo(Path target) throws IOException {
        if (!manyFiles()) {
            Files.copy(sources, target.resolve(sources.getFileName().toString()));
            return;
        }
        try (Stream<Path> files = Files.walk(sources)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = target.resolve(sources.relativize(file).toString());
                Files.createDirectories(Objects.requireNonNull(copy.getParent()));
                Files.copy(file, copy);
            }
        }
    }

    /** Whether a line that was found is the expected one, in which {@code …} stands for anything. */
    static boolean meets(String expected, String line) {
        String pattern = Stream.of(expected.replace("~?", "~…").split("…", -1))
                .map(Pattern::quote)
                .collect(Collectors.joining(".*"));
        return Pattern.matches("(?s)" + pattern, line);
    }
}
