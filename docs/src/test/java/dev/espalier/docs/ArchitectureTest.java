// SPDX-License-Identifier: Apache-2.0
package dev.espalier.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What {@code ARCHITECTURE.md} says of rooms and classes is what the sources say. */
class ArchitectureTest {

    /** {@code sql/OperatorSql}: a class, told by its room's last word. */
    private static final Pattern CLASS = Pattern.compile("([a-z]+)/([A-Z][A-Za-z]+)");

    private final MarkdownFile architecture = MarkdownFile.read("ARCHITECTURE.md");

    @Test
    void theTableOfRoomsNamesEveryPackageAndWhatItImports() {
        List<String> told = architecture.rows().stream()
                .filter(row -> row.get(0).startsWith("dev.espalier"))
                .map(row -> row.get(0) + " imports " + row.get(row.size() - 1))
                .toList();
        List<String> actual = Rooms.imports().entrySet().stream()
                .map(room -> room.getKey() + " imports " + cell(room.getValue()))
                .toList();
        assertThat(told).containsExactlyInAnyOrderElementsOf(actual);
    }

    /** {@code .error, .query}, or a dash for none. */
    private static String cell(Set<String> names) {
        return names.isEmpty()
                ? "–"
                : names.stream()
                        .map(name -> name.equals("dev.espalier") ? name : name.substring("dev.espalier".length()))
                        .collect(Collectors.joining(", "));
    }

    @Test
    void everyClassThatItNamesIsInTheRoomThatItNames() {
        List<String> named = architecture.codeWords().stream()
                .filter(word -> CLASS.matcher(word).matches())
                .toList();
        assertThat(named).contains("query/Operator", "sql/OperatorSql", "plan/RelationshipFinder");
        Set<Path> sources = Rooms.sources();
        assertThat(named)
                .allSatisfy(word -> assertThat(sources).anyMatch(file -> file.endsWith(Path.of(word + ".java"))));
    }
}
