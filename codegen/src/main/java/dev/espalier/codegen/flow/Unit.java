// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.flow;

import dev.espalier.codegen.javascript.Script;
import dev.espalier.codegen.javascript.Span;
import dev.espalier.codegen.source.Place;
import dev.espalier.codegen.source.SourceFile;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A file that is being run in thought: its names and what it exports. */
final class Unit {
    private static final int LONGEST = 1_000;

    private final Script script;
    private final SourceFile.Lines lines;
    private final Scope scope = Scope.ofFile();
    private final Map<String, Export> exports = new LinkedHashMap<>();
    private final List<String> forwarded = new ArrayList<>();
    private Optional<Set<String>> clientTypes = Optional.empty();
    private Optional<Set<String>> assigned = Optional.empty();
    private Optional<DeclaredTypes> declared = Optional.empty();

    /** What a name means for others. */
    sealed interface Export {}

    /** A name of the file. */
    record Local(String name) implements Export {}

    /** A value of its own. */
    record Held(Value value) implements Export {}

    /** A name of another file. */
    record From(String module, String name, int offset) implements Export {}

    Unit(Script script) {
        this.script = script;
        this.lines = script.file().lines();
    }

    /** Names that are given a value after they were declared, wherever that is. */
    Set<String> assigned() {
        Set<String> names = assigned.orElseGet(() -> Assigned.in(script.statements()));
        assigned = Optional.of(names);
        return names;
    }

    /** Names that the file gives to types of clients. */
    Set<String> clientTypes() {
        Set<String> names =
                clientTypes.orElseGet(() -> Types.aliases(script.file().text()));
        clientTypes = Optional.of(names);
        return names;
    }

    /** What the types of the file say of members. */
    DeclaredTypes declared() {
        DeclaredTypes types =
                declared.orElseGet(() -> new DeclaredTypes(script.file().text()));
        declared = Optional.of(types);
        return types;
    }

    Script script() {
        return script;
    }

    String name() {
        return script.file().name();
    }

    Scope scope() {
        return scope;
    }

    Map<String, Export> exports() {
        return exports;
    }

    /** Modules all of whose names are exported as well. */
    List<String> forwarded() {
        return forwarded;
    }

    Place place(int offset) {
        return lines.place(name(), offset);
    }

    /** A piece of the text, cut where it is longer than anybody reads. */
    String shortText(Span span) {
        return span.end() - span.start() <= LONGEST
                ? text(span)
                : text(new Span(span.start(), span.start() + LONGEST)) + "…";
    }

    String text(Span span) {
        return span.of(script.file().text());
    }
}
