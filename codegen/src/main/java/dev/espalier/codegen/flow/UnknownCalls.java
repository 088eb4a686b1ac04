// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.flow;

import dev.espalier.codegen.chain.Argument.Origin;
import dev.espalier.codegen.chain.Condition;
import dev.espalier.codegen.chain.Root;
import dev.espalier.codegen.chain.Use;
import dev.espalier.codegen.javascript.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Calls of functions that are not known: their callbacks run, their builders are given away. */
final class UnknownCalls {
    /** Methods that call back for each element. */
    private static final Set<String> ITERATING = Set.of(
            "map",
            "forEach",
            "filter",
            "find",
            "findIndex",
            "findLast",
            "some",
            "every",
            "flatMap",
            "sort",
            "mapSeries",
            "each",
            "eachSeries");

    /** Methods of promises. */
    private static final Set<String> PROMISED = Set.of("then", "catch", "finally");

    /** Functions that give the function that they are given, as it is or a little slower. */
    private static final Set<String> WRAPPING = Set.of(
            "useCallback", "cache", "memo", "memoize", "once", "debounce", "throttle", "unstable_cache", "singleton");

    private static final int DEPTH = 3;

    private final Interpreter in;

    UnknownCalls(Interpreter in) {
        this.in = in;
    }

    /** A method of a value that is not known. */
    Value method(Unknown receiver, String name, Site site) {
        if (PROMISED.contains(name)) {
            return promised(receiver, name, site);
        }
        if (ITERATING.contains(name)) {
            return iterating(receiver, name, site);
        }
        if (name.equals("reduce") || name.equals("reduceRight")) {
            return reducing(receiver, site);
        }
        if (receiver.named() && Clients.libraryMakes(name)) {
            return new Value.Client(Root.Evidence.MADE, Optional.empty());
        }
        Value member = in.members()
                .part(receiver, name, site.at().span(), receiver.latest().source());
        return call(site, member instanceof Unknown unknown ? Optional.of(unknown) : Optional.empty());
    }

    /** {@code then}, {@code catch}, {@code finally}: callbacks get the value, and what they give is the value. */
    Value promised(Value value, String name, Site site) {
        Value result = value;
        for (int i = 0; i < site.given().size(); i++) {
            Given given = site.given().get(i);
            boolean first = i == 0 && name.equals("then");
            List<Given> handed = first ? List.of(new Given(value, given.source(), given.place(), false)) : List.of();
            boolean handler = name.equals("catch") || (i == 1 && name.equals("then"));
            Value back = handler
                    ? in.under(caught(given, site), () -> called(given.value(), handed))
                    : called(given.value(), handed);
            result = first ? in.builders().await(back) : result;
            if (!(given.value() instanceof Closure) && value instanceof Answer answer && first) {
                answer.end().answerGoesAway();
            }
        }
        return result;
    }

    private Condition caught(Given handler, Site site) {
        boolean named = handler.value() instanceof Closure closure
                && !closure.body().parameters().isEmpty();
        String source = named
                ? ((Closure) handler.value())
                        .unit()
                        .text(((Closure) handler.value())
                                .body()
                                .parameters()
                                .get(0)
                                .pattern()
                                .span())
                : "catch";
        return new Condition.Caught(in.frame().unit().place(site.name().start()), source);
    }

    private Value called(Value function, List<Given> given) {
        return function instanceof Closure closure
                ? in.functions().invoke(closure, Optional.empty(), given, Frame.Entry.IN_PLACE)
                : in.units()
                        .nothingKnown(in, in.frame().body().map(b -> b.span()).orElse(new Span(0, 0)));
    }

    private Value iterating(Unknown receiver, String name, Site site) {
        List<Value> results = new ArrayList<>();
        for (Given given : site.given()) {
            if (given.value() instanceof Closure closure) {
                results.add(each(closure, List.of(element(receiver, given)), site));
            } else {
                in.builders().release(given.value(), Use.Fate.GIVEN_AWAY);
            }
        }
        boolean list = (name.equals("map") || name.equals("flatMap")) && results.size() == 1;
        if (list && carries(results.get(0))) {
            List<ListValue.Element> one = List.of(new ListValue.Element(List.of(), results.get(0)));
            return in.memory().listOf(name.equals("flatMap") ? ListValue.flat(one) : one, true);
        }
        results.forEach(result -> in.builders().release(result, Use.Fate.RETURNED));
        return in.unknown(site.at(), Origin.CALL);
    }

    private static boolean carries(Value value) {
        return Ways.each(value).stream()
                .anyMatch(way -> way.value() instanceof Builder
                        || way.value() instanceof Answer
                        || way.value() instanceof Table
                        || way.value() instanceof Closure
                        || way.value() instanceof ObjectValue
                        || way.value() instanceof ListValue);
    }

    /** Runs a callback for one of many elements. */
    Value each(Closure closure, List<Given> given, Site site) {
        Condition head = new Condition.Each(in.frame().unit().place(site.name().start()), head(closure, site));
        List<Value> results = new ArrayList<>();
        new Loops(in).again(head, List.of(closure.body()), () -> {
            results.add(in.functions().invoke(closure, Optional.empty(), given, Frame.Entry.IN_PLACE));
            return Completion.ON;
        });
        return results.get(0);
    }

    /** {@code id of ids}: what a callback gets, and of what. */
    private String head(Closure closure, Site site) {
        String text = in.frame().unit().text(site.at().span());
        int until = Math.max(
                0,
                Math.min(text.length(), site.name().start() - site.at().span().start() - 1));
        String list = text.substring(0, until).strip();
        String element = closure.body().parameters().isEmpty()
                ? "each"
                : closure.unit()
                        .text(closure.body().parameters().get(0).pattern().span());
        return element + " of " + (list.endsWith("?") ? list.substring(0, list.length() - 1) : list);
    }

    private Given element(Unknown receiver, Given said) {
        Unknown.Said from = receiver.latest();
        Origin origin = from.origin() == Origin.ANSWER ? Origin.ANSWER : Origin.LOOP;
        Unknown element = Unknown.of(new Unknown.Said(
                in.frame().calls(), said.place(), from.source() + "[]", "value", Optional.empty(), origin, false));
        return new Given(element, said.source(), said.place(), false);
    }

    private Value reducing(Unknown receiver, Site site) {
        if (!(site.argument(0) instanceof Closure closure) || site.given().size() < 2) {
            return call(site, Optional.empty());
        }
        Given begin = site.given().get(1);
        Value result =
                each(closure, List.of(begin, element(receiver, site.given().get(0))), site);
        boolean same = begin.value() instanceof Builder || begin.value() instanceof Value.Several;
        return same
                ? Ways.join(Value.UNDEFINED, result, List.of(), begin.value(), List.of())
                : in.unknown(site.at(), Origin.CALL);
    }

    /** Any other function. */
    Value call(Site site, Optional<Unknown> callee) {
        String name = callee.map(unknown -> last(unknown.latest().source())).orElse("");
        if (Clients.makes(name)) {
            return new Value.Client(Root.Evidence.MADE, Optional.empty());
        }
        Optional<Value> special = special(name, site);
        if (special.isPresent()) {
            return special.orElseThrow();
        }
        callbacks(site);
        Optional<Builder> handed = in.builders().givenAway(site);
        if (handed.isPresent()) {
            return handed.orElseThrow();
        }
        Unknown result = in.unknown(site.at(), Origin.CALL);
        boolean imported = callee.flatMap(Unknown::reason).isPresent();
        Unknown reasoned =
                imported ? result.because(callee.flatMap(Unknown::reason).orElseThrow()) : result;
        boolean named = callee.filter(Unknown::named).isPresent();
        return named ? new Unknown(reasoned.said(), reasoned.reason(), reasoned.initial(), true) : reasoned;
    }

    private static String last(String source) {
        int dot = Math.max(source.lastIndexOf('.'), source.lastIndexOf('!'));
        return source.substring(dot + 1);
    }

    /** What hooks of user interfaces do with what they are given. */
    private Optional<Value> special(String name, Site site) {
        Value first = site.argument(0);
        if (name.equals("useMemo") && first instanceof Closure closure) {
            return Optional.of(in.functions().invoke(closure, Optional.empty(), List.of(), Frame.Entry.IN_PLACE));
        }
        if (name.equals("useState")) {
            Value state = first instanceof Closure closure
                    ? in.functions().invoke(closure, Optional.empty(), List.of(), Frame.Entry.IN_PLACE)
                    : in.unknown(site.at(), Origin.COMPUTED);
            return Optional.of(in.memory().list(List.of(state, in.unknown(site.at(), Origin.COMPUTED))));
        }
        if (name.equals("useRef") && !site.given().isEmpty()) {
            ObjectValue reference = in.memory().object();
            in.memory()
                    .put(
                            reference,
                            "current",
                            Truths.missing(first).orElse(false) ? in.unknown(site.at(), Origin.COMPUTED) : first);
            return Optional.of(reference);
        }
        return WRAPPING.contains(name) && first instanceof Closure ? Optional.of(first) : Optional.empty();
    }

    /** Runs the functions among the arguments, and those in objects and lists of them. */
    void callbacks(Site site) {
        site.given().forEach(given -> callbacks(given.value(), 0));
    }

    private void callbacks(Value value, int depth) {
        if (value instanceof Closure closure) {
            Value back = in.functions().invoke(closure, Optional.empty(), List.of(), Frame.Entry.IN_PLACE);
            in.builders().release(back, Use.Fate.RETURNED);
        } else if (value instanceof ObjectValue object
                && depth < DEPTH
                && object.type().isEmpty()) {
            for (ObjectValue.Entry entry : List.copyOf(object.entries())) {
                if (entry instanceof ObjectValue.Slot slot) {
                    callbacks(slot.cell().content(), depth + 1);
                }
            }
        } else if (value instanceof ListValue list && depth < DEPTH) {
            list.values().forEach(each -> callbacks(each, depth + 1));
        }
    }

    /** Whether it is a method of promises. */
    static boolean isPromised(String name) {
        return PROMISED.contains(name);
    }
}
