// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.flow;

import dev.espalier.codegen.chain.Argument.Origin;
import dev.espalier.codegen.chain.Use;
import dev.espalier.codegen.javascript.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Functions of JavaScript itself, and of libraries that are known to be others. */
final class Globals {
    private final Interpreter in;

    Globals(Interpreter in) {
        this.in = in;
    }

    /** A method of something that is known to be no client. */
    Value method(Value.Foreign receiver, String name, Site site) {
        String full = receiver.name() + "." + name;
        Value first = site.argument(0);
        return switch (full) {
            case "Promise.all", "Promise.allSettled", "Promise.any", "Promise.race" -> promises(name, first, site);
            case "Promise.resolve", "Object.freeze", "Object.seal", "structuredClone" -> first;
            case "Object.keys" -> keys(first, site);
            case "Object.values" -> values(first, site);
            case "Object.entries" -> entries(first, site);
            case "Object.assign" -> assign(site);
            case "Array.of" -> in.memory().list(site.values());
            case "Array.from" -> copied(first, site);
            case "Reflect.get" -> in.unknown(site.at(), Origin.CALL);
            default -> call(new Value.Foreign(full), site);
        };
    }

    /** A function of something that is known to be no client. */
    Value call(Value.Foreign function, Site site) {
        if (function.name().equals("String")
                || function.name().equals("Number")
                || function.name().equals("Boolean")) {
            boolean known =
                    site.argument(0) instanceof Value.Literal && function.name().equals("String");
            return known ? Value.text(Texts.key(site.argument(0)).orElse("")) : in.unknown(site.at(), Origin.COMPUTED);
        }
        in.calls().unknownCalls().callbacks(site);
        int dot = function.name().indexOf('.');
        String first = dot < 0 ? function.name() : function.name().substring(0, dot);
        boolean library = !Libraries.isGlobal(first) || first.equals("Deno");
        site.values().forEach(value -> in.builders().release(value, Use.Fate.GIVEN_AWAY));
        return library && !first.equals("Deno") ? function : in.unknown(site.at(), Origin.CALL);
    }

    private Value promises(String name, Value first, Site site) {
        if (!(first instanceof ListValue list)) {
            in.builders().release(first, Use.Fate.AWAITED);
            return in.unknown(site.at(), Origin.CALL);
        }
        List<ListValue.Element> answers = new ArrayList<>();
        for (ListValue.Element element : list.elements().content()) {
            Value answer = in.builders().await(element.value());
            answers.add(new ListValue.Element(element.when(), name.equals("allSettled") ? settled(answer) : answer));
        }
        boolean one = name.equals("race") || name.equals("any");
        if (one) {
            List<Value.Way> ways = new ArrayList<>();
            answers.forEach(answer -> Ways.add(ways, List.of(), answer.value()));
            return ways.isEmpty() ? Value.UNDEFINED : Ways.of(ways);
        }
        return in.memory().listOf(answers, list.open().content());
    }

    private Value settled(Value answer) {
        ObjectValue settled = in.memory().object();
        in.memory().put(settled, "value", answer);
        settled.add(new ObjectValue.Spread(in.units().nothingKnown(in, new Span(0, 0))));
        return settled;
    }

    private Value keys(Value value, Site site) {
        return value instanceof ObjectValue object && object.settled()
                ? in.memory()
                        .list(slots(object).stream()
                                .map(slot -> Value.text(slot.name()))
                                .toList())
                : in.unknown(site.at(), Origin.CALL);
    }

    private Value values(Value value, Site site) {
        return value instanceof ObjectValue object && object.settled()
                ? in.memory()
                        .list(slots(object).stream()
                                .map(slot -> slot.cell().content())
                                .toList())
                : in.unknown(site.at(), Origin.CALL);
    }

    private Value entries(Value value, Site site) {
        if (!(value instanceof ObjectValue object) || !object.settled()) {
            return in.unknown(site.at(), value instanceof Unknown u ? u.latest().origin() : Origin.CALL);
        }
        List<Value> pairs = new ArrayList<>();
        for (ObjectValue.Slot slot : slots(object)) {
            pairs.add(in.memory()
                    .list(List.of(Value.text(slot.name()), slot.cell().content())));
        }
        return in.memory().list(pairs);
    }

    private static List<ObjectValue.Slot> slots(ObjectValue object) {
        return object.entries().stream().map(ObjectValue.Slot.class::cast).toList();
    }

    private Value assign(Site site) {
        if (!(site.argument(0) instanceof ObjectValue target)) {
            return in.unknown(site.at(), Origin.CALL);
        }
        for (Value value : site.values().subList(1, site.values().size())) {
            if (value instanceof ObjectValue object && object.settled()) {
                slots(object)
                        .forEach(slot ->
                                in.memory().put(target, slot.name(), slot.cell().content()));
            } else {
                target.add(new ObjectValue.Spread(
                        value instanceof Unknown unknown ? unknown : in.unknown(site.at(), Origin.COMPUTED)));
            }
        }
        return target;
    }

    private Value copied(Value first, Site site) {
        Optional<Value> list =
                first instanceof ListValue known && site.given().size() == 1 ? Optional.of(known) : Optional.empty();
        if (list.isPresent()) {
            return list.orElseThrow();
        }
        Unknown source = in.unknown(site.at(), Origin.CALL);
        boolean mapped = site.given().size() == 2 && site.argument(1) instanceof Closure;
        return mapped
                ? in.calls()
                        .unknownCalls()
                        .method(source, "map", site.with(site.given().subList(1, 2)))
                : source;
    }
}
