// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.flow;

import dev.espalier.codegen.chain.Argument.Origin;
import dev.espalier.codegen.chain.Root;
import dev.espalier.codegen.javascript.Expression;
import dev.espalier.codegen.javascript.Span;
import dev.espalier.fixtures.json.JsonLiteral.JsonNumber;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Variables and members of values. */
final class Members {
    /** A client whose type says so. */
    static final Value TYPED = new Value.Client(Root.Evidence.TYPED, Optional.empty());

    private static final Set<String> BEGINNINGS = Set.of("from", "rpc", "schema");

    private final Interpreter in;

    Members(Interpreter in) {
        this.in = in;
    }

    Value variable(Expression.Identifier e) {
        Optional<Scope.Binding> binding = in.frame().scope().find(e.name());
        return binding.isPresent() ? held(e, binding.orElseThrow()) : free(e);
    }

    private Value held(Expression.Identifier e, Scope.Binding binding) {
        Value value = in.units().resolved(binding.cell().content(), in);
        if (value instanceof Value.Imported) {
            value = in.unknown(e, Origin.COMPUTED);
        }
        read(value);
        Value typed = Types.of(in.frame().unit(), value, binding.type());
        boolean later = typed instanceof Value.Undefined
                && (in.frame().unit().assigned().contains(e.name())
                        || in.frame().unit().exports().containsKey(e.name()));
        return later || changes(e, binding, typed) ? in.unknown(e, Origin.COMPUTED) : typed;
    }

    /** Whether it is a list of the whole file that somebody replaces: which one it is when a function runs is not known. */
    private boolean changes(Expression.Identifier e, Scope.Binding binding, Value value) {
        Unit unit = in.frame().unit();
        return value instanceof ListValue list
                && list.settled()
                && in.frame().scope() != unit.scope()
                && unit.scope().own(e.name()).filter(binding::equals).isPresent()
                && unit.assigned().contains(e.name());
    }

    private Value free(Expression.Identifier e) {
        if (e.name().equals("undefined")) {
            return Value.UNDEFINED;
        }
        if (Clients.makes(e.name())) {
            return new Value.Maker(e.name());
        }
        return Libraries.isGlobal(e.name()) ? new Value.Foreign(e.name()) : in.unknown(e, Origin.COMPUTED);
    }

    /** Whoever says the name of an error looks at it. */
    private static void read(Value value) {
        for (Value.Way way : Ways.each(value)) {
            if (way.value() instanceof Value.ErrorOf error) {
                error.answer().end().errorIsRead();
            }
        }
    }

    Value get(Value receiver, String name, Expression.Member e) {
        Value value =
                part(receiver, name, e.span(), in.frame().unit().text(e.object().span()));
        read(value);
        boolean elsewhere = value instanceof Value.Undefined && e.object() instanceof Expression.This;
        return elsewhere ? in.unknown(e, Origin.COMPUTED) : value;
    }

    /**
     * A member of a value.
     *
     * @param span where it is said
     * @param source the text of the value
     */
    Value part(Value receiver, String name, Span span, String source) {
        if (receiver instanceof Value.Several several) {
            List<Value.Way> ways = new ArrayList<>();
            several.ways().forEach(way -> Ways.add(ways, way.conditions(), part(way.value(), name, span, source)));
            return Ways.of(ways);
        }
        if (receiver instanceof ObjectValue object) {
            return of(object, name, span, source);
        }
        if (receiver instanceof Unknown unknown) {
            return of(unknown, name, span, source);
        }
        if (receiver instanceof Value.Exports exports) {
            return in.units()
                    .export(exports.unit(), name, in)
                    .orElseGet(() -> unknown(span, source + "." + name, name));
        }
        if (receiver instanceof Answer answer) {
            return of(answer, name, span);
        }
        if (receiver instanceof ClassObject type) {
            return in.classes().ofClass(type, name).orElseGet(() -> unknown(span, source + "." + name, name));
        }
        return plain(receiver, name, span, source);
    }

    private Value plain(Value receiver, String name, Span span, String source) {
        if (receiver instanceof Value.Foreign foreign) {
            return new Value.Foreign(foreign.name() + "." + name);
        }
        if (receiver instanceof Value.Maker) {
            return Clients.libraryMakes(name) ? new Value.Maker(name) : new Value.Foreign(name);
        }
        if (receiver instanceof Value.Client && !BEGINNINGS.contains(name)) {
            return name.equals("rest") ? receiver : new Value.Foreign("supabase." + name);
        }
        if (receiver instanceof ListValue list) {
            return name.equals("length") && list.settled()
                    ? new Value.Literal(
                            new JsonNumber(String.valueOf(list.values().size())))
                    : new Value.Method(receiver, source, name, List.of());
        }
        boolean data = receiver instanceof Value.Literal || receiver instanceof Value.Undefined;
        return data || receiver instanceof Value.Templated || receiver instanceof Value.ErrorOf
                ? unknown(span, source + "." + name, name)
                : new Value.Method(receiver, source, name, List.of());
    }

    private Value of(ObjectValue object, String name, Span span, String source) {
        Optional<Cell<Value>> slot = object.slot(name);
        if (slot.isPresent()) {
            Value value = in.units().resolved(slot.orElseThrow().content(), in);
            return value instanceof Unknown unknown && object.type().isPresent() ? said(unknown, span, name) : value;
        }
        Optional<Closure> getter = object.getter(name);
        if (getter.isPresent()) {
            return in.functions().invoke(getter.orElseThrow(), Optional.of(object), List.of(), Frame.Entry.CALLED);
        }
        Optional<Value> inherited = object.type().flatMap(type -> in.classes().ofInstance(object, type, name));
        if (inherited.isPresent()) {
            return inherited.orElseThrow();
        }
        if (object.rest().isPresent()) {
            return of(object.rest().orElseThrow(), name, span, source);
        }
        return object.settled() && object.type().isEmpty() ? Value.UNDEFINED : unknown(span, source + "." + name, name);
    }

    private Value said(Unknown unknown, Span span, String name) {
        Unknown.Said now = in.said(span, unknown.latest().origin(), name);
        return unknown.as(new Unknown.Said(
                now.depth(),
                now.place(),
                now.source(),
                name,
                unknown.type(),
                now.origin(),
                unknown.latest().truth()));
    }

    private Optional<String> declared(Unknown.Said said, String name) {
        return said.type().flatMap(type -> in.frame().unit().declared().member(type, name));
    }

    @SuppressWarnings("ReferenceEquality")
    private Value of(Unknown unknown, String name, Span span, String source) {
        if (unknown.named() && Clients.isOtherPart(name)) {
            return new Value.Foreign(source + "." + name);
        }
        if (BEGINNINGS.contains(name)) {
            return new Value.Method(unknown, source, name, List.of());
        }
        Unknown.Said latest = unknown.latest();
        String text = in.frame().unit().text(span);
        return unknown.each(said -> said == latest && said.depth() == in.frame().calls()
                ? said.member(in.frame().unit().place(span.start()), text, Names.camel(name), declared(said, name))
                : said.member(said.place(), said.source() + "." + name, Names.camel(name), declared(said, name)));
    }

    private Value of(Answer answer, String name, Span span) {
        answer.end().isTaken(name);
        if (name.equals("error")) {
            return new Value.ErrorOf(answer);
        }
        Unknown.Said said = in.said(span, Origin.ANSWER, Names.camel(name));
        return Unknown.of(new Unknown.Said(
                said.depth(), said.place(), said.source(), said.name(), said.type(), Origin.ANSWER, false));
    }

    private Unknown unknown(Span span, String source, String name) {
        Unknown.Said said = in.said(span, Names.origin(source, Origin.COMPUTED), Names.camel(name));
        return Unknown.of(said);
    }

    /** {@code a[b]}. */
    Value at(Value receiver, Value key, Expression.Index e) {
        if (key instanceof Value.Several several) {
            List<Value.Way> ways = new ArrayList<>();
            several.ways().forEach(way -> Ways.add(ways, way.conditions(), at(receiver, way.value(), e)));
            return Ways.of(ways);
        }
        Optional<String> known = Texts.key(key);
        String source = in.frame().unit().text(e.object().span());
        if (known.isPresent() && receiver instanceof ListValue list) {
            return element(list, known.orElseThrow()).orElseGet(() -> in.unknown(e, Origin.COMPUTED));
        }
        if (known.isPresent()) {
            return part(receiver, known.orElseThrow(), e.span(), source);
        }
        if (receiver instanceof ObjectValue object && object.settled()) {
            return anyOf(object, e);
        }
        return in.unknown(
                e, receiver instanceof Unknown unknown ? unknown.latest().origin() : Origin.COMPUTED);
    }

    static Optional<Value> element(ListValue list, String index) {
        if (!list.settled() || !index.matches("[0-9]{1,4}")) {
            return Optional.empty();
        }
        int at = Integer.parseInt(index);
        return at < list.values().size() ? Optional.of(list.values().get(at)) : Optional.of(Value.UNDEFINED);
    }

    /** One of the functions of an object, by a key that is not known: none of them where they are values. */
    private Value anyOf(ObjectValue object, Expression.Index e) {
        List<Value.Way> ways = new ArrayList<>();
        for (ObjectValue.Entry entry : object.entries()) {
            Value value = ((ObjectValue.Slot) entry).cell().content();
            if (value instanceof Closure || value instanceof Builder || value instanceof Table) {
                ways.add(new Value.Way(List.of(), value));
            }
        }
        return ways.isEmpty() || ways.size() != object.entries().size() || ways.size() > Ways.MOST
                ? in.unknown(e, Origin.COMPUTED)
                : Ways.of(ways);
    }
}
