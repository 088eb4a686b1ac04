// SPDX-License-Identifier: Apache-2.0
package dev.espalier.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The packages that the modules' main sources have, and what each imports of the others. */
final class Rooms {

    private static final Pattern MODULE = Pattern.compile("<module>(.*?)</module>");
    private static final Pattern PACKAGE = Pattern.compile("^package ([a-z0-9_.]+);", Pattern.MULTILINE);
    private static final Pattern IMPORT =
            Pattern.compile("^import (?:static )?(dev\\.espalier[a-z0-9_.]*)\\.[A-Z]", Pattern.MULTILINE);

    private Rooms() {}

    /** {@code test-fixtures/src/main/java/dev/espalier/fixtures/json/JsonLiteral.java} and all others of the reactor. */
    static Set<Path> sources() {
        return matches(MODULE, SourceText.of(MarkdownFile.ROOT.resolve("pom.xml")))
                .map(module -> MarkdownFile.ROOT.resolve(module).resolve("src/main/java"))
                .filter(Files::isDirectory)
                .flatMap(Rooms::javaFiles)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<Path> javaFiles(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files
                    .filter(file -> file.toString().endsWith(".java") && !file.endsWith("module-info.java"))
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Packages of ours that each package imports, itself not among them. */
    static Map<String, Set<String>> imports() {
        Map<String, Set<String>> imports = new TreeMap<>();
        for (Path file : sources()) {
            String source = SourceText.of(file);
            String room = matches(PACKAGE, source).findFirst().orElseThrow();
            Set<String> imported = imports.computeIfAbsent(room, name -> new TreeSet<>());
            matches(IMPORT, source).filter(name -> !name.equals(room)).forEach(imported::add);
        }
        return imports;
    }

    private static Stream<String> matches(Pattern pattern, String source) {
        return pattern.matcher(source).results().map((MatchResult match) -> match.group(1));
    }
}
