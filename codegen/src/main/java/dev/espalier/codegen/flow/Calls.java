// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.flow;

import dev.espalier.codegen.chain.Argument.Origin;
import dev.espalier.codegen.chain.Root;
import dev.espalier.codegen.chain.Use;
import dev.espalier.codegen.javascript.Expression;
import dev.espalier.codegen.javascript.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Calls of functions and methods. */
final class Calls {
    private static final Set<String> BEGINNINGS = Set.of("from", "rpc", "schema");

    private final Interpreter in;
    private final UnknownCalls unknownCalls;
    private final Lists lists;

    Calls(Interpreter in) {
        this.in = in;
        this.unknownCalls = new UnknownCalls(in);
        this.lists = new Lists(in);
    }

    Value call(Expression.Call e) {
        Expression callee = Expressions.bare(e.callee());
        if (callee instanceof Expression.Member member) {
            return onMember(e, member);
        }
        if (callee instanceof Expression.Index index) {
            return onIndex(e, index);
        }
        if (callee instanceof Expression.Super) {
            in.classes().construct(given(e.arguments()));
            return Value.UNDEFINED;
        }
        Optional<Value> module = callee instanceof Expression.Identifier name ? module(name, e) : Optional.empty();
        if (module.isPresent()) {
            return module.orElseThrow();
        }
        Value function = in.evaluate(callee);
        Site site = Site.of(e, callee.span(), given(e.arguments()));
        if (function instanceof Closure closure && callee instanceof Expression.Function) {
            return in.functions().invoke(closure, Optional.empty(), site.given(), Frame.Entry.IN_PLACE);
        }
        return apply(function, Optional.empty(), site);
    }

    private Value onMember(Expression.Call e, Expression.Member member) {
        if (member.object() instanceof Expression.Super) {
            Value inherited = in.classes().inherited(member);
            return apply(inherited, in.frame().self(), Site.of(e, member.propertySpan(), given(e.arguments())));
        }
        Value receiver = in.evaluate(member.object());
        Site site = Site.of(e, member.propertySpan(), given(e.arguments()));
        return method(receiver, member.property(), site);
    }

    private Value onIndex(Expression.Call e, Expression.Index index) {
        Value receiver = in.evaluate(index.object());
        Value key = in.evaluate(index.key());
        Site site = Site.of(e, index.key().span(), given(e.arguments()));
        if (receiver instanceof Builder || receiver instanceof Table) {
            return in.builders().computed(receiver, key, index.key(), site);
        }
        Optional<String> name = Texts.key(key);
        return name.isPresent()
                ? method(receiver, name.orElseThrow(), site)
                : apply(in.members().at(receiver, key, index), Optional.of(receiver), site);
    }

    private Optional<Value> module(Expression.Identifier callee, Expression.Call e) {
        boolean loads = callee.name().equals("import")
                || (callee.name().equals("require")
                        && in.frame().scope().find("require").isEmpty());
        if (!loads || e.arguments().size() != 1) {
            return Optional.empty();
        }
        Optional<String> module = Value.textOf(in.evaluate(e.arguments().get(0)));
        return module.map(name -> in.units()
                .resolved(
                        new Value.Imported(
                                in.frame().unit(), name, "*", e.span().start()),
                        in));
    }

    List<Given> given(List<Expression> arguments) {
        List<Given> given = new ArrayList<>();
        for (Expression argument : arguments) {
            Value value = in.evaluate(argument);
            boolean spread = argument instanceof Expression.Spread;
            if (spread && value instanceof ListValue list && list.settled()) {
                list.values().forEach(each -> given.add(given(each, argument, false)));
            } else {
                given.add(given(value, argument, spread));
            }
        }
        return given;
    }

    private Given given(Value value, Expression said, boolean spread) {
        Unit unit = in.frame().unit();
        return new Given(
                value, unit.shortText(said.span()), unit.place(said.span().start()), spread);
    }

    /** Calls a method of a value. */
    Value method(Value receiver, String name, Site site) {
        if (receiver instanceof Value.Several several) {
            return several(several, name, site);
        }
        if (receiver instanceof Builder || receiver instanceof Table || receiver instanceof Value.Client) {
            return in.builders().call(receiver, name, site);
        }
        if (receiver instanceof Unknown unknown) {
            if (name.equals("select")) {
                in.waiting().selects(in.builders().rootText(site));
            }
            return BEGINNINGS.contains(name)
                    ? in.builders().call(receiver, name, site)
                    : unknownCalls.method(unknown, name, site);
        }
        if (receiver instanceof Closure || receiver instanceof Value.Method) {
            return rebound(receiver, name, site);
        }
        if (receiver instanceof ListValue list) {
            return lists.method(list, name, site);
        }
        return onData(receiver, name, site);
    }

    private Value onData(Value receiver, String name, Site site) {
        if (receiver instanceof Value.Foreign foreign) {
            return new Globals(in).method(foreign, name, site);
        }
        if (receiver instanceof Value.Literal || receiver instanceof Value.Templated) {
            return lists.ofText(receiver, name, site);
        }
        boolean chained =
                receiver instanceof Answer && (name.equals("then") || name.equals("catch") || name.equals("finally"));
        if (chained) {
            return unknownCalls.promised(receiver, name, site);
        }
        Value function = in.members().part(receiver, name, site.at().span(), text(site));
        boolean nothingKnown =
                function instanceof Value.Method method && method.receiver().equals(receiver);
        return nothingKnown ? unknownCalls.call(site, Optional.empty()) : apply(function, Optional.of(receiver), site);
    }

    private String text(Site site) {
        int start = site.at().span().start();
        return in.frame()
                .unit()
                .text(new Span(start, Math.max(start, site.name().start() - 1)));
    }

    private Value several(Value.Several several, String name, Site site) {
        if (BEGINNINGS.contains(name)) {
            Optional<Value> client = several.ways().stream()
                    .map(Value.Way::value)
                    .filter(Value.Client.class::isInstance)
                    .findFirst();
            Optional<Value> other = several.ways().stream()
                    .map(Value.Way::value)
                    .filter(Unknown.class::isInstance)
                    .findFirst();
            if (client.or(() -> other).isPresent()) {
                return method(client.or(() -> other).orElseThrow(), name, site);
            }
        }
        List<Value.Way> ways = new ArrayList<>();
        List<Value.Way> present =
                several.ways().stream().filter(Calls::isPresent).toList();
        if (present.size() == 1) {
            return method(present.get(0).value(), name, site);
        }
        for (Value.Way way : present) {
            Value value = in.under(way.conditions(), () -> method(way.value(), name, site));
            Ways.add(ways, way.conditions(), value);
        }
        return ways.isEmpty() ? in.unknown(site.at(), Origin.CALL) : Ways.of(ways);
    }

    /** Whether there is something to call a method of, or an element for a callback. */
    private static boolean isPresent(Value.Way way) {
        boolean empty = way.value() instanceof ListValue list
                && list.settled()
                && list.values().isEmpty();
        return !empty && !Truths.missing(way.value()).orElse(false);
    }

    /** {@code f.call(a, b)}, {@code f.apply(a, [b])}, {@code f.bind(a)}. */
    private Value rebound(Value function, String name, Site site) {
        List<Given> rest = site.given().stream().skip(1).toList();
        Value self = site.argument(0);
        switch (name) {
            case "call" -> {
                return apply(bound(function, self, List.of()), Optional.of(self), site.with(rest));
            }
            case "apply" -> {
                boolean known = site.argument(1) instanceof ListValue list && list.settled();
                List<Given> given = known ? spread((ListValue) site.argument(1), rest.get(0)) : rest;
                return apply(bound(function, self, List.of()), Optional.of(self), site.with(given));
            }
            case "bind" -> {
                return bound(function, self, rest);
            }
            default -> {
                return unknownCalls.call(site, Optional.empty());
            }
        }
    }

    private static List<Given> spread(ListValue list, Given said) {
        return list.values().stream()
                .map(value -> new Given(value, said.source(), said.place(), false))
                .toList();
    }

    private static Value bound(Value function, Value self, List<Given> given) {
        if (function instanceof Closure closure) {
            return self instanceof ObjectValue
                            || self instanceof ClassObject
                            || closure.self().isEmpty()
                    ? closure.with(self, given)
                    : closure.with(closure.self().orElse(self), given);
        }
        Value.Method method = (Value.Method) function;
        boolean object = self instanceof Builder || self instanceof Value.Client;
        return new Value.Method(object ? self : method.receiver(), method.source(), method.name(), given);
    }

    /** Calls a function. */
    Value apply(Value function, Optional<Value> self, Site site) {
        Value callee = in.units().resolved(function, in);
        if (callee instanceof Value.Several several) {
            List<Value.Way> ways = new ArrayList<>();
            several.ways()
                    .forEach(way -> Ways.add(
                            ways, way.conditions(), in.under(way.conditions(), () -> apply(way.value(), self, site))));
            return Ways.of(ways);
        }
        if (callee instanceof Closure closure) {
            Value value = in.functions().invoke(closure, self, site.given(), Frame.Entry.CALLED);
            return in.functions().said(value, site.at());
        }
        if (callee instanceof Value.Method method) {
            List<Given> given = new ArrayList<>(method.given());
            given.addAll(site.given());
            return method(method.receiver(), method.name(), site.with(given).on(method.source()));
        }
        if (callee instanceof Value.Maker maker) {
            return Clients.libraryMakes(maker.name())
                    ? new Value.Client(Root.Evidence.MADE, Optional.empty())
                    : new Value.Foreign(maker.name());
        }
        if (callee instanceof Value.Foreign foreign) {
            return new Globals(in).call(foreign, site);
        }
        return unknownCalls.call(site, callee instanceof Unknown unknown ? Optional.of(unknown) : Optional.empty());
    }

    /** {@code new A(b)}. */
    Value made(Expression.New e) {
        Value callee = in.units().resolved(in.evaluate(e.callee()), in);
        Site site = Site.of(e, e.callee().span(), given(e.arguments()));
        if (callee instanceof ClassObject type) {
            ObjectValue instance = in.classes()
                    .instance(type, site.given(), Frame.Entry.CALLED, in.frame().calls());
            if (!site.given().isEmpty() && in.frame().calls() == 0) {
                in.waiting().add(instance, type);
            }
            return instance;
        }
        if (callee instanceof Closure closure) {
            ObjectValue self = in.memory().object();
            Value value =
                    in.functions().invoke(closure.with(self), Optional.of(self), site.given(), Frame.Entry.CALLED);
            return value instanceof ObjectValue ? value : self;
        }
        if (callee instanceof Value.Maker) {
            return apply(callee, Optional.empty(), site);
        }
        site.values().forEach(value -> in.builders().release(value, Use.Fate.GIVEN_AWAY));
        unknownCalls.callbacks(site);
        boolean library = callee instanceof Value.Foreign foreign && !Libraries.isGlobal(foreign.name());
        return library ? callee : in.unknown(e, Origin.COMPUTED);
    }

    UnknownCalls unknownCalls() {
        return unknownCalls;
    }

    Lists lists() {
        return lists;
    }
}
