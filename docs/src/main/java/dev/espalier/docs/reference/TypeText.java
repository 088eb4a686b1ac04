// SPDX-License-Identifier: Apache-2.0
package dev.espalier.docs.reference;

import dev.espalier.docs.javadoc.Member;
import dev.espalier.docs.javadoc.Member.Kind;
import dev.espalier.docs.javadoc.PublicType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A public type as a section: what it is, its components or constants as a table, and under a heading for each name its methods.
 *
 * @param type the type
 * @param level how many marks the headings of its methods have
 * @param proof a line about a method of this name, as far as there is one: on the wire, in a golden case
 */
public record TypeText(PublicType type, int level, Function<String, Optional<String>> proof) {

    /** All of it, but its name, which is for whoever shows it. */
    public String markdown() {
        return Stream.of(Stream.of(head(), type.words().text()), tables(), methods())
                .flatMap(parts -> parts)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("\n\n"));
    }

    private String head() {
        return "`" + type.kind() + " " + type.qualifiedName() + "`";
    }

    private Stream<String> tables() {
        return Stream.of(
                table(
                        List.of("component", "type", "what it says"),
                        Kind.COMPONENT,
                        row -> List.of(
                                "`" + row.name() + "`",
                                Cell.code(row.type()),
                                Cell.of(row.words().text()))),
                table(
                        List.of("constant", "what it means"),
                        Kind.CONSTANT,
                        row -> List.of(
                                "`" + row.name() + "`", Cell.of(row.words().text()))));
    }

    private String table(List<String> head, Kind kind, Function<Member, List<String>> cells) {
        List<Member> rows = type.members(kind).toList();
        return rows.isEmpty() ? "" : Cell.table(head, rows.stream().map(cells));
    }

    private Stream<String> methods() {
        Map<String, List<Member>> byName = new LinkedHashMap<>();
        type.members().stream()
                .filter(member -> member.kind() == Kind.METHOD || member.kind() == Kind.CONSTRUCTOR)
                .forEach(member -> byName.computeIfAbsent(member.name(), name -> new ArrayList<>())
                        .add(member));
        return byName.entrySet().stream().map(named -> named(named.getKey(), named.getValue()));
    }

    private String named(String name, List<Member> overloads) {
        String constructor = overloads.get(0).kind() == Kind.CONSTRUCTOR ? "new " : "";
        String heading = "#".repeat(level) + " " + constructor + name + "\n\n";
        String items = overloads.stream().map(TypeText::item).collect(Collectors.joining("\n"));
        return heading + items + proof.apply(name).map(line -> "\n\n" + line).orElse("");
    }

    /** {@code - `eq(String column, Object value)`: Equal.}, with what else is said in paragraphs below. */
    private static String item(Member method) {
        String answered =
                method.type().length() > 1 && !method.type().equals("void") ? " → `" + method.type() + "`" : "";
        Stream<String> parameters = method.words().parameters().entrySet().stream()
                .map(parameter -> "`" + parameter.getKey() + "`: " + parameter.getValue());
        Stream<String> failures = method.words().failures().stream()
                .map(failure -> "Throws `" + failure.exception() + "` " + failure.when() + ".");
        return Stream.of(
                        Stream.of("- `" + method.signature() + "`" + answered + "\\\n  "
                                + indented(method.words().text())),
                        parameters.map(line -> "  - " + indented(line)),
                        failures.map(line -> "  - " + indented(line)))
                .flatMap(lines -> lines)
                .collect(Collectors.joining("\n"));
    }

    private static String indented(String text) {
        return text.replace("\n", "\n  ").replace("\n  \n", "\n\n");
    }
}
