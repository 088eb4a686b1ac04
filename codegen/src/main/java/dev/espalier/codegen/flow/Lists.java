// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.flow;

import dev.espalier.codegen.chain.Argument.Origin;
import dev.espalier.codegen.chain.Condition;
import dev.espalier.codegen.javascript.Expression;
import dev.espalier.fixtures.json.JsonLiteral.JsonText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/** Methods of lists and texts. */
final class Lists {
    private static final Set<String> SAME = Set.of("values", "flat", "sort", "reverse", "toSorted", "toReversed");

    private final Interpreter in;

    Lists(Interpreter in) {
        this.in = in;
    }

    /** The values of a list that is known and short. */
    static Optional<List<Value>> known(Value value) {
        return value instanceof ListValue list
                        && list.settled()
                        && list.values().size() <= Budget.UNROLLED
                ? Optional.of(list.values())
                : Optional.empty();
    }

    /** What an element of a list of builders or functions looks like. */
    static Optional<Value> example(Value value) {
        if (!(value instanceof ListValue list) || list.values().isEmpty()) {
            return Optional.empty();
        }
        boolean data = list.values().stream().anyMatch(Lists::isData);
        List<Value.Way> ways = new ArrayList<>();
        list.values().stream().limit(Ways.MOST).forEach(each -> Ways.add(ways, List.of(), each));
        return data ? Optional.empty() : Optional.of(Ways.of(ways));
    }

    /** Whether a value is a text or a number, or may be one. */
    static boolean isData(Value value) {
        return Ways.each(value).stream()
                .allMatch(way -> way.value() instanceof Value.Literal
                        || way.value() instanceof Value.Templated
                        || way.value() instanceof Unknown);
    }

    Value method(ListValue list, String name, Site site) {
        if (site.argument(0) instanceof Closure closure) {
            return calling(list, name, closure, site);
        }
        return switch (name) {
            case "push", "unshift" -> push(list, name, site);
            case "join" -> join(list, site);
            case "concat" -> concat(list, site);
            case "filter" -> truthy(list, site);
            case "slice" -> site.given().isEmpty() ? list : in.unknown(site.at(), Origin.CALL);
            case "at" ->
                Texts.key(site.argument(0))
                        .flatMap(index -> Members.element(list, index))
                        .orElseGet(() -> in.unknown(site.at(), Origin.CALL));
            case "pop", "shift" -> example(list).orElseGet(() -> in.unknown(site.at(), Origin.CALL));
            default -> SAME.contains(name) ? list : in.calls().unknownCalls().call(site, Optional.empty());
        };
    }

    private Value push(ListValue list, String name, Site site) {
        List<ListValue.Element> all = new ArrayList<>(list.elements().content());
        for (Given given : site.given()) {
            if (given.spread()) {
                in.trail().write(list.open(), true);
            } else {
                all.add(name.equals("push") ? all.size() : 0, new ListValue.Element(List.of(), given.value()));
            }
        }
        if (all.size() > ListValue.LONGEST) {
            in.trail().write(list.open(), true);
        } else {
            in.trail().write(list.elements(), List.copyOf(all));
        }
        return in.unknown(site.at(), Origin.CALL);
    }

    private Value calling(ListValue list, String name, Closure closure, Site site) {
        if (name.equals("reduce")) {
            return reduce(list, closure, site);
        }
        List<ListValue.Element> results = new ArrayList<>();
        boolean certain = list.settled()
                && list.values().size() <= Budget.UNROLLED
                && in.budget().rounds(list.values().size());
        List<ListValue.Element> elements = list.elements().content();
        for (ListValue.Element element : elements.subList(0, Math.min(elements.size(), Budget.UNROLLED))) {
            results.add(new ListValue.Element(element.when(), once(closure, element, site, certain)));
        }
        if (elements.isEmpty() && list.open().content()) {
            return in.calls().unknownCalls().method(in.unknown(site.at(), Origin.LOOP), name, site);
        }
        return switch (name) {
            case "flatMap" -> flat(results, list.open().content() || (!certain && list.settled()));
            case "map" -> in.memory().listOf(results, list.open().content() || (!certain && list.settled()));
            case "filter" -> filtered(list, results);
            case "forEach" -> Value.UNDEFINED;
            default -> in.unknown(site.at(), Origin.CALL);
        };
    }

    private Value flat(List<ListValue.Element> results, boolean open) {
        boolean more = results.stream()
                .anyMatch(result -> result.value() instanceof ListValue inner
                        && inner.open().content());
        return in.memory().listOf(ListValue.flat(results), open || more);
    }

    private Value once(Closure closure, ListValue.Element element, Site site, boolean certain) {
        Given said = site.given().get(0);
        List<Given> given = List.of(new Given(element.value(), said.source(), said.place(), false));
        Condition.Each head =
                new Condition.Each(in.frame().unit().place(site.name().start()), text(closure, site));
        if (certain) {
            return in.on(
                    in.path().within(head),
                    () -> in.functions().invoke(closure, Optional.empty(), given, Frame.Entry.IN_PLACE));
        }
        return in.calls().unknownCalls().each(closure, given, site);
    }

    private String text(Closure closure, Site site) {
        String text = in.frame().unit().text(site.at().span());
        int until = Math.max(
                0,
                Math.min(text.length(), site.name().start() - site.at().span().start() - 1));
        String element = closure.body().parameters().isEmpty()
                ? "each"
                : closure.unit()
                        .text(closure.body().parameters().get(0).pattern().span());
        return element + " of " + text.substring(0, until).strip();
    }

    private Value filtered(ListValue list, List<ListValue.Element> results) {
        List<ListValue.Element> kept = new ArrayList<>();
        boolean open = list.open().content();
        for (int i = 0; i < results.size(); i++) {
            Optional<Boolean> truth = Truths.of(results.get(i).value());
            open |= truth.isEmpty();
            if (truth.orElse(true)) {
                kept.add(list.elements().content().get(i));
            }
        }
        return in.memory().listOf(kept, open);
    }

    /** {@code filter(Boolean)}. */
    private Value truthy(ListValue list, Site site) {
        if (!(site.argument(0) instanceof Value.Foreign foreign)
                || !foreign.name().equals("Boolean")) {
            return in.unknown(site.at(), Origin.CALL);
        }
        List<ListValue.Element> kept = new ArrayList<>();
        for (ListValue.Element element : list.elements().content()) {
            for (Value.Way way : Ways.each(element.value())) {
                if (Truths.of(way.value()).orElse(true)) {
                    kept.add(new ListValue.Element(Ways.concat(element.when(), way.conditions()), way.value()));
                }
            }
        }
        return in.memory().listOf(kept, list.open().content());
    }

    private Value reduce(ListValue list, Closure closure, Site site) {
        if (!list.settled() || site.given().size() < 2 || list.values().size() > Budget.UNROLLED) {
            return in.calls().unknownCalls().method(in.unknown(site.at(), Origin.LOOP), "reduce", site);
        }
        Value result = site.argument(1);
        Given said = site.given().get(0);
        for (Value value : list.values()) {
            List<Given> given = List.of(
                    new Given(result, said.source(), said.place(), false),
                    new Given(value, said.source(), said.place(), false));
            result = in.functions().invoke(closure, Optional.empty(), given, Frame.Entry.IN_PLACE);
        }
        return result;
    }

    private Value concat(ListValue list, Site site) {
        List<ListValue.Element> all = new ArrayList<>(list.elements().content());
        boolean open = list.open().content();
        for (Value value : site.values()) {
            if (value instanceof ListValue other
                    && all.size() + other.elements().content().size() > ListValue.LONGEST) {
                open = true;
            } else if (value instanceof ListValue other) {
                all.addAll(other.elements().content());
                open |= other.open().content();
            } else {
                all.add(new ListValue.Element(List.of(), value));
            }
        }
        return in.memory().listOf(all, open);
    }

    private Value join(ListValue list, Site site) {
        Optional<String> separator = site.given().isEmpty() ? Optional.of(",") : Texts.key(site.argument(0));
        List<Value.Way> lists = Variants.of(list);
        if (separator.isEmpty() || lists.isEmpty()) {
            return in.unknown(site.at(), Origin.COMPUTED);
        }
        List<Value.Way> ways = new ArrayList<>();
        for (Value.Way way : lists) {
            List<Value> parts = new ArrayList<>();
            List<Expression> said = new ArrayList<>();
            for (Value each : ((ListValue) way.value()).values()) {
                parts.add(parts.isEmpty() ? Value.text("") : Value.text(separator.orElseThrow()));
                parts.add(each);
                said.addAll(List.of(site.at(), site.at()));
            }
            Ways.add(ways, way.conditions(), new Texts(in).concat(parts, said));
        }
        return Ways.of(ways);
    }

    /** A method of a text. */
    Value ofText(Value text, String name, Site site) {
        return switch (name) {
            case "trim", "trimEnd", "trimStart" -> mapped(text, String::strip, site);
            case "toLowerCase", "toLocaleLowerCase" -> mapped(text, value -> value.toLowerCase(Locale.ROOT), site);
            case "toUpperCase", "toLocaleUpperCase" -> mapped(text, value -> value.toUpperCase(Locale.ROOT), site);
            case "toString", "valueOf", "normalize" -> text;
            case "concat" -> joined(text, site);
            case "split" -> split(text, site);
            case "replace", "replaceAll" -> replaced(text, name, site);
            default -> in.calls().unknownCalls().call(site, Optional.empty());
        };
    }

    private Value mapped(Value text, UnaryOperator<String> change, Site site) {
        Optional<String> known = Value.textOf(text);
        return known.isPresent()
                ? Value.text(change.apply(known.orElseThrow()))
                : in.unknown(site.at(), Origin.COMPUTED);
    }

    private Value joined(Value text, Site site) {
        List<Value> parts = new ArrayList<>(List.of(text));
        parts.addAll(site.values());
        return new Texts(in).concat(parts, parts.stream().map(part -> site.at()).toList());
    }

    private Value split(Value text, Site site) {
        Optional<String> known = Value.textOf(text);
        Optional<String> separator = Value.textOf(site.argument(0));
        if (known.isEmpty() || separator.isEmpty() || separator.orElseThrow().isEmpty()) {
            return in.unknown(site.at(), Origin.COMPUTED);
        }
        List<Value> parts = new ArrayList<>();
        for (String part : known.orElseThrow().split(Pattern.quote(separator.orElseThrow()), -1)) {
            parts.add(new Value.Literal(new JsonText(part)));
        }
        return in.memory().list(parts);
    }

    private Value replaced(Value text, String name, Site site) {
        Optional<String> what = Value.textOf(site.argument(0));
        Optional<String> with = Value.textOf(site.argument(1));
        if (what.isEmpty() || with.isEmpty() || with.orElseThrow().contains("$")) {
            return in.unknown(site.at(), Origin.COMPUTED);
        }
        boolean all = name.equals("replaceAll");
        return mapped(
                text,
                value -> all
                        ? value.replace(what.orElseThrow(), with.orElseThrow())
                        : value.replaceFirst(Pattern.quote(what.orElseThrow()), with.orElseThrow()),
                site);
    }
}
