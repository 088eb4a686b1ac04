// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.flow;

import dev.espalier.codegen.chain.Argument;
import dev.espalier.codegen.chain.Argument.Origin;
import dev.espalier.codegen.chain.Condition;
import dev.espalier.codegen.chain.Gap;
import dev.espalier.codegen.source.Place;
import dev.espalier.fixtures.json.JsonLiteral;
import dev.espalier.fixtures.json.JsonLiteral.JsonArray;
import dev.espalier.fixtures.json.JsonLiteral.JsonObject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Values as arguments of a chain, in the words of the function that it begins in. */
final class Conversion {
    private static final int DEPTH = 12;

    private final int words;
    private final Surroundings path;

    Conversion(int words, Surroundings path) {
        this.words = words;
        this.path = path;
    }

    /** A call with its arguments and what is not known of them. */
    Step step(String method, List<Given> given, Place place) {
        List<Argument> arguments = new ArrayList<>();
        List<Gap> gaps = new ArrayList<>();
        for (int i = 0; i < given.size(); i++) {
            Given each = given.get(i);
            if (each.spread()) {
                arguments.add(unknown(each));
                gaps.add(new Gap(Gap.Reason.COMPUTED, "arguments of " + method, each.source(), each.place()));
                continue;
            }
            Methods.Says says = Methods.says(method, i);
            Given meant = new Given(Structure.meant(says, each.value()), each.source(), each.place(), false);
            arguments.add(argument(meant, 0));
            gaps.addAll(new Structure(words).gaps(says, method, meant));
        }
        boolean names = method.equals("from") || method.equals("rpc");
        if (names && given.isEmpty()) {
            gaps.add(new Gap(Gap.Reason.COMPUTED, Methods.says(method, 0).of(method), "", place));
        }
        return new Step(method, arguments, path, place, gaps);
    }

    private Argument argument(Given given, int depth) {
        Value value = given.value();
        if (depth > DEPTH) {
            return unknown(given);
        }
        if (value instanceof Value.Literal literal) {
            return new Argument.Known(literal.json());
        }
        if (value instanceof Value.Undefined) {
            return new Argument.Undefined();
        }
        if (value instanceof Value.Templated template) {
            return template(template);
        }
        if (value instanceof Value.Several several) {
            return several(several.ways(), given, depth);
        }
        if (value instanceof ListValue list) {
            return list(list, given, depth);
        }
        if (value instanceof ObjectValue object && object.type().isEmpty()) {
            return object(object, given, depth);
        }
        return value instanceof Unknown unknown ? said(unknown) : unknown(given);
    }

    private Argument template(Value.Templated template) {
        return new Argument.Template(
                template.texts(), template.holes().stream().map(this::said).toList());
    }

    private Argument.Unknown said(Unknown unknown) {
        Unknown.Said said = unknown.at(words);
        return new Argument.Unknown(said.place(), said.source(), said.name(), unknown.type(), said.origin());
    }

    /** A value that is nothing that a chain can be given. */
    private static Argument.Unknown unknown(Given given) {
        Value value = given.value();
        Origin origin = value instanceof Value.ErrorOf || value instanceof Answer ? Origin.ANSWER : Origin.COMPUTED;
        String name = given.source().matches("[\\w$.]{1,80}")
                ? Names.camel(given.source().substring(given.source().lastIndexOf('.') + 1))
                : "value";
        return new Argument.Unknown(
                given.place(), given.source(), name, Optional.empty(), Names.origin(given.source(), origin));
    }

    private Argument several(List<Value.Way> ways, Given given, int depth) {
        List<Condition> around = path.conditions();
        List<Argument.Choice> choices = new ArrayList<>();
        for (Value.Way way : ways) {
            if (Texts.compatible(around, way.conditions())) {
                List<Condition> rest = way.conditions().stream()
                        .filter(condition -> !around.contains(condition))
                        .toList();
                Given each = new Given(way.value(), given.source(), given.place(), false);
                choices.add(new Argument.Choice(rest, argument(each, depth + 1)));
            }
        }
        return choices.size() == 1
                ? choices.get(0).value()
                : choices.isEmpty() ? unknown(given) : new Argument.OneOf(choices);
    }

    private Argument list(ListValue list, Given given, int depth) {
        List<Value.Way> variants = Variants.of(list);
        if (variants.isEmpty()) {
            return unknown(given);
        }
        if (variants.size() > 1) {
            return several(variants, given, depth);
        }
        List<Argument> elements = list.values().stream()
                .map(value -> argument(new Given(value, given.source(), given.place(), false), depth + 1))
                .toList();
        List<JsonLiteral> known = new ArrayList<>();
        elements.forEach(element -> json(element).ifPresent(known::add));
        return known.size() == elements.size()
                ? new Argument.Known(new JsonArray(known))
                : new Argument.Listed(elements);
    }

    private static Optional<JsonLiteral> json(Argument argument) {
        return argument instanceof Argument.Known known ? Optional.of(known.value()) : Optional.empty();
    }

    private Argument object(ObjectValue object, Given given, int depth) {
        List<Argument.Member> members = new ArrayList<>();
        Map<String, JsonLiteral> known = new LinkedHashMap<>();
        for (ObjectValue.Entry entry : object.entries()) {
            Argument.Member member = member(entry, given, depth);
            members.add(member);
            if (member instanceof Argument.Named named) {
                json(named.value()).ifPresent(json -> known.put(named.name(), json));
            }
        }
        return known.size() == members.size()
                ? new Argument.Known(new JsonObject(known))
                : new Argument.Mapped(members);
    }

    private Argument.Member member(ObjectValue.Entry entry, Given given, int depth) {
        if (entry instanceof ObjectValue.Slot slot) {
            Given value = new Given(slot.cell().content(), slot.name(), given.place(), false);
            return new Argument.Named(slot.name(), argument(value, depth + 1));
        }
        if (entry instanceof ObjectValue.Computed computed) {
            Given value = new Given(computed.value(), given.source(), given.place(), false);
            return new Argument.Computed(said(computed.name()), argument(value, depth + 1));
        }
        if (entry instanceof ObjectValue.Spread spread) {
            return new Argument.Spread(said(spread.value()));
        }
        return new Argument.Named(((ObjectValue.Getter) entry).name(), unknown(given));
    }
}
