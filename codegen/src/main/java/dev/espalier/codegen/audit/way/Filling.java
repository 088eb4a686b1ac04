// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.audit.way;

import dev.espalier.codegen.audit.way.Asked.Bounds;
import dev.espalier.codegen.audit.way.Asked.Hole;
import dev.espalier.codegen.chain.Argument;
import dev.espalier.codegen.chain.ChainStep;
import dev.espalier.codegen.chain.Gap;
import dev.espalier.codegen.library.LibraryChain;
import dev.espalier.fixtures.corpus.ChainCall;
import dev.espalier.fixtures.json.JsonLiteral;
import dev.espalier.fixtures.json.JsonLiteral.JsonArray;
import dev.espalier.fixtures.json.JsonLiteral.JsonNull;
import dev.espalier.fixtures.json.JsonLiteral.JsonNumber;
import dev.espalier.fixtures.json.JsonLiteral.JsonObject;
import dev.espalier.fixtures.json.JsonLiteral.JsonText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Puts harmless values in the place of those that decide nothing, and tells which decide something. */
public final class Filling {
    private final Way way;
    private final Knowledge knowledge;
    private final List<String> notes = new ArrayList<>();
    private final List<Gap> gaps = new ArrayList<>();
    private Optional<Hole> hole = Optional.empty();
    private Bounds bounds = Bounds.KNOWN;

    private Filling(Way way, Knowledge knowledge) {
        this.way = way;
        this.knowledge = knowledge;
    }

    /** The calls of a way; where the program decides what is written, the columns that are known are taken for it. */
    public static Asked of(Way way, Knowledge knowledge) {
        Filling filling = new Filling(way, knowledge);
        List<ChainCall> calls = way.steps().stream()
                .filter(step -> !LibraryChain.isWithoutSql(step.method()))
                .map(filling::call)
                .toList();
        return new Asked(calls, filling.notes, filling.gaps, filling.hole, filling.bounds);
    }

    private ChainCall call(ChainStep step) {
        List<Part> parts = Part.of(step.method());
        List<JsonLiteral> filled = new ArrayList<>();
        List<Argument> given = said(step.arguments(), parts);
        for (int i = 0; i < given.size(); i++) {
            Argument argument = Values.plain(given.get(i));
            filled.add(i < parts.size() ? fill(parts.get(i), argument, step, filled) : Values.filled(argument));
        }
        return new ChainCall(step.method(), filled);
    }

    /** The arguments, those at the end left away that need not be said and are {@code undefined}. */
    private static List<Argument> said(List<Argument> arguments, List<Part> parts) {
        int end = arguments.size();
        while (end > 0
                && arguments.get(end - 1) instanceof Argument.Undefined
                && (end > parts.size() || parts.get(end - 1).mayBeAbsent())) {
            end--;
        }
        return arguments.subList(0, end);
    }

    private JsonLiteral fill(Part part, Argument argument, ChainStep step, List<JsonLiteral> before) {
        if (argument instanceof Argument.Known known) {
            return known.value();
        }
        return switch (part) {
            case NAME -> name(argument, step, part);
            case VALUE -> Values.filled(argument);
            case TRUTH -> new JsonNull();
            case LIST -> argument instanceof Argument.Listed ? Values.filled(argument) : Values.one();
            case ELEMENTS -> argument instanceof Argument.Unknown ? Values.one() : Values.filled(argument);
            case OPERAND -> operand(argument, before);
            case NUMBER -> bound(argument, before);
            case FILTERS -> filters(argument, step);
            case ROWS -> rows(argument, step);
            case MATCH -> match(argument, step);
            case ARGUMENTS -> arguments(argument, step, before);
            case OPTIONS -> options(argument, step);
        };
    }

    private JsonLiteral name(Argument argument, ChainStep step, Part part) {
        if (step.method().equals("select") && argument instanceof Argument.Undefined) {
            return new JsonText("*");
        }
        gaps.add(Open.gap(part.words(step.method()), argument, step));
        return Values.ONE;
    }

    private static JsonLiteral operand(Argument argument, List<JsonLiteral> before) {
        if (!(argument instanceof Argument.Unknown)) {
            return Values.filled(argument);
        }
        String operator = before.size() > 1 && before.get(1) instanceof JsonText text ? text.value() : "";
        return switch (operator) {
            case "in" -> Values.one();
            case "is" -> new JsonNull();
            default -> operator.matches("c[sd]|ov|.*\\((any|all)\\)") ? new JsonText("{1}") : Values.ONE;
        };
    }

    /** The second bound of a range is no less than the first. */
    private JsonLiteral bound(Argument argument, List<JsonLiteral> before) {
        if (argument instanceof Argument.Unknown) {
            bounds = Bounds.OPEN;
            return before.isEmpty() ? new JsonNumber("1") : before.get(0);
        }
        return Values.filled(argument);
    }

    private JsonLiteral filters(Argument argument, ChainStep step) {
        Gap gap = Open.gap(Part.FILTERS.words(step.method()), argument, step);
        if (!(argument instanceof Argument.Template template)) {
            gaps.add(gap);
            return new JsonText("");
        }
        String mark = hole.map(Hole::mark).orElseGet(() -> Open.mark(way));
        hole = Optional.of(new Hole(mark, gap));
        return new JsonText(String.join(mark, template.texts()));
    }

    private JsonLiteral rows(Argument argument, ChainStep step) {
        if (argument instanceof Argument.Mapped object) {
            return row(object);
        }
        if (argument instanceof Argument.Listed list && !list.elements().isEmpty()) {
            return new JsonArray(list.elements().stream()
                    .map(Values::plain)
                    .map(element -> fill(Part.ROWS, element, step, List.of()))
                    .toList());
        }
        return columns("the columns come from the program");
    }

    private JsonLiteral row(Argument.Mapped object) {
        Map<String, JsonLiteral> cells = Values.named(object);
        boolean open = object.members().stream().anyMatch(member -> !(member instanceof Argument.Named));
        if (open && cells.isEmpty()) {
            return columns("the columns come from the program");
        }
        if (open) {
            note("more columns come from the program");
        }
        return new JsonObject(cells);
    }

    private JsonLiteral columns(String note) {
        Optional<String> table = Open.name(way, "from");
        List<String> columns = table.map(name -> knowledge.columns(Open.name(way, "schema"), name))
                .orElseGet(List::of);
        note(columns.isEmpty() ? note : note + ", here every column of the table");
        Map<String, JsonLiteral> cells = new LinkedHashMap<>();
        columns.forEach(column -> cells.put(column, Values.ONE));
        return new JsonObject(cells);
    }

    private JsonLiteral match(Argument argument, ChainStep step) {
        if (argument instanceof Argument.Mapped object
                && object.members().stream().allMatch(Argument.Named.class::isInstance)) {
            return new JsonObject(Values.named(object));
        }
        gaps.add(Open.gap(Part.MATCH.words(step.method()), argument, step));
        return new JsonObject(Map.of());
    }

    private JsonLiteral arguments(Argument argument, ChainStep step, List<JsonLiteral> before) {
        if (argument instanceof Argument.Undefined) {
            return new JsonObject(Map.of());
        }
        Map<String, JsonLiteral> named = new LinkedHashMap<>();
        if (argument instanceof Argument.Mapped object) {
            named.putAll(Values.named(object));
            if (object.members().stream().allMatch(Argument.Named.class::isInstance)) {
                return new JsonObject(named);
            }
        }
        Optional<List<String>> needed = before.get(0) instanceof JsonText function
                ? knowledge.arguments(Open.name(way, "schema"), function.value())
                : Optional.empty();
        if (needed.isEmpty()) {
            gaps.add(Open.gap(Part.ARGUMENTS.words(step.method()), argument, step));
        }
        note("the arguments come from the program");
        needed.orElseGet(List::of).forEach(name -> named.putIfAbsent(name, Values.ONE));
        return new JsonObject(named);
    }

    private JsonLiteral options(Argument argument, ChainStep step) {
        if (!(argument instanceof Argument.Mapped object)) {
            gaps.add(Open.gap(Part.OPTIONS.words(step.method()), argument, step));
            return new JsonObject(Map.of());
        }
        Map<String, JsonLiteral> options = new LinkedHashMap<>();
        for (Argument.Member member : object.members()) {
            if (member instanceof Argument.Named named && Values.plain(named.value()) instanceof Argument.Known known) {
                options.put(named.name(), known.value());
            } else if (!(member instanceof Argument.Named named && named.value() instanceof Argument.Undefined)) {
                gaps.add(Open.gap(Open.option(member, step), Open.value(member), step));
            }
        }
        return new JsonObject(options);
    }

    private void note(String words) {
        if (!notes.contains(words)) {
            notes.add(words);
        }
    }
}
