// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.flow;

import dev.espalier.codegen.chain.Argument.Origin;
import dev.espalier.codegen.javascript.Expression;
import dev.espalier.codegen.javascript.Pattern;
import dev.espalier.codegen.javascript.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Gives values to names, members and patterns. */
final class Patterns {
    private final Interpreter in;
    private String initializer = "";

    /** How a name comes to its value. */
    enum Keeping {
        /** {@code let}, {@code const}, a parameter: declared here. */
        LET,
        /** {@code var}: declared in the function. */
        VAR,
        /** Given to a name that there is. */
        ASSIGNED
    }

    Patterns(Interpreter in) {
        this.in = in;
    }

    void bind(Pattern pattern, Value value, Keeping keeping) {
        bind(pattern, value, keeping, Optional.empty());
    }

    /** Binds what is said in a declaration. */
    void declare(Pattern pattern, Value value, Keeping keeping, Optional<String> type, String text) {
        initializer = text;
        bind(pattern, value, keeping, type);
        initializer = "";
    }

    void bind(Pattern pattern, Value value, Keeping keeping, Optional<String> type) {
        if (pattern instanceof Pattern.Name name) {
            name(name, value, keeping, type);
        } else if (pattern instanceof Pattern.Target target) {
            target(target.expression(), value);
        } else if (pattern instanceof Pattern.WithDefault initial) {
            bind(initial.pattern(), initial(value, initial.value()), keeping, type);
        } else if (pattern instanceof Pattern.ObjectPattern object) {
            object(object, value, keeping);
        } else if (pattern instanceof Pattern.ArrayPattern array) {
            array(array, value, keeping);
        }
    }

    private void name(Pattern.Name name, Value value, Keeping keeping, Optional<String> type) {
        Value kept = value instanceof Unknown unknown ? unknown.as(renamed(unknown, name, type)) : value;
        Optional<Scope.Binding> there = in.frame().scope().find(name.name());
        if (keeping == Keeping.ASSIGNED) {
            if (there.isPresent()) {
                in.trail().write(there.orElseThrow().cell(), kept);
            } else {
                in.frame()
                        .unit()
                        .scope()
                        .bind(name.name(), new Scope.Binding(in.memory().variable(kept), type));
            }
            return;
        }
        Scope scope = keeping == Keeping.VAR
                ? in.frame().scope().functions()
                : in.frame().scope();
        Optional<Scope.Binding> own = scope.own(name.name());
        if (keeping == Keeping.VAR && own.isPresent()) {
            in.trail().write(own.orElseThrow().cell(), kept);
            return;
        }
        scope.bind(name.name(), new Scope.Binding(in.memory().variable(kept), type));
    }

    private Unknown.Said renamed(Unknown unknown, Pattern.Name name, Optional<String> type) {
        Unknown.Said latest = unknown.latest();
        Unknown.Said now = in.said(name.span(), latest.origin(), Names.camel(name.name()));
        return new Unknown.Said(
                now.depth(),
                now.place(),
                name.name(),
                now.name(),
                type.filter(told -> latest.type()
                                .map(DeclaredTypes::given)
                                .filter(told::equals)
                                .isEmpty())
                        .or(latest::type),
                latest.origin(),
                latest.truth());
    }

    private Value initial(Value value, Expression initial) {
        if (value instanceof Value.Undefined) {
            return in.evaluate(initial);
        }
        if (value instanceof Unknown unknown && unknown.initial().isEmpty()) {
            Value given = in.evaluate(initial);
            boolean filled = given instanceof ObjectValue || given instanceof ListValue;
            return Lists.isData(given) ? unknown.given().unless(given) : filled ? unknown.given() : given;
        }
        return value;
    }

    private void object(Pattern.ObjectPattern pattern, Value value, Keeping keeping) {
        List<String> taken = new ArrayList<>();
        for (Pattern.Member member : pattern.members()) {
            Span span = member.pattern().span();
            String key = member.key().orElse("");
            taken.add(key);
            Value part = member.key().isEmpty()
                    ? in.units().nothingKnown(in, span)
                    : in.members().part(value, key, span, source(value));
            bind(member.pattern(), part, keeping);
        }
        pattern.rest().ifPresent(rest -> bind(rest, rest(value, taken, rest.span()), keeping));
    }

    private Value rest(Value value, List<String> taken, Span span) {
        if (value instanceof Answer answer && !taken.contains("error")) {
            return answer;
        }
        if (value instanceof ObjectValue object
                && object.settled()
                && object.type().isEmpty()) {
            ObjectValue left = in.memory().object();
            object.entries().stream()
                    .map(ObjectValue.Slot.class::cast)
                    .filter(slot -> !taken.contains(slot.name()))
                    .forEach(slot ->
                            in.memory().put(left, slot.name(), slot.cell().content()));
            return left;
        }
        return value instanceof Unknown ? value : in.units().nothingKnown(in, span);
    }

    private String source(Value value) {
        return value instanceof Unknown unknown ? unknown.latest().source() : initializer;
    }

    private void array(Pattern.ArrayPattern pattern, Value value, Keeping keeping) {
        for (int i = 0; i < pattern.elements().size(); i++) {
            int index = i;
            pattern.elements().get(i).ifPresent(part -> bind(part, element(value, index, part.span()), keeping));
        }
        pattern.rest().ifPresent(rest -> bind(rest, in.units().nothingKnown(in, rest.span()), keeping));
    }

    private Value element(Value value, int index, Span span) {
        if (value instanceof Value.Several several) {
            List<Value.Way> ways = new ArrayList<>();
            several.ways().forEach(way -> Ways.add(ways, way.conditions(), element(way.value(), index, span)));
            return Ways.of(ways);
        }
        if (value instanceof ListValue list) {
            return Members.element(list, String.valueOf(index))
                    .orElseGet(() -> in.units().nothingKnown(in, span));
        }
        if (value instanceof Unknown unknown) {
            return unknown.each(said ->
                    said.member(said.place(), said.source() + "[" + index + "]", said.name(), Optional.empty()));
        }
        return in.units().nothingKnown(in, span);
    }

    /** {@code a = b}, {@code a += b}, {@code a ??= b}. */
    Value assign(Expression.Assignment e) {
        if (e.operator().equals("=")) {
            Value value = in.evaluate(e.value());
            bind(e.target(), value, Keeping.ASSIGNED);
            return value;
        }
        Optional<Expression> target = expression(e.target());
        if (target.isEmpty()) {
            return in.evaluate(e.value());
        }
        String operator = e.operator().substring(0, e.operator().length() - 1);
        Expression.Binary both = new Expression.Binary(e.span(), operator, target.orElseThrow(), e.value());
        Value value = in.evaluate(both);
        bind(e.target(), value, Keeping.ASSIGNED);
        return value;
    }

    private static Optional<Expression> expression(Pattern target) {
        if (target instanceof Pattern.Name name) {
            return Optional.of(new Expression.Identifier(name.span(), name.name()));
        }
        return target instanceof Pattern.Target member ? Optional.of(member.expression()) : Optional.empty();
    }

    private void target(Expression target, Value value) {
        if (target instanceof Expression.Identifier identifier) {
            name(new Pattern.Name(identifier.span(), identifier.name()), value, Keeping.ASSIGNED, Optional.empty());
        } else if (target instanceof Expression.Member member) {
            put(in.evaluate(member.object()), member.property(), value);
        } else if (target instanceof Expression.Index index) {
            Value object = in.evaluate(index.object());
            Optional<String> key = Texts.key(in.evaluate(index.key()));
            if (key.isPresent()) {
                put(object, key.orElseThrow(), value);
            } else if (object instanceof ObjectValue known) {
                known.add(new ObjectValue.Computed(in.unknown(index.key(), Origin.COMPUTED), value));
            }
        }
    }

    private void put(Value object, String property, Value value) {
        in.builders().keptElsewhere(value);
        if (object instanceof ObjectValue known) {
            in.memory().put(known, property, value);
        } else if (object instanceof ClassObject type) {
            in.memory().put(type.statics(), property, value);
        }
    }

    /** What a name holds is not known any more: it is counted up. */
    void forget(Expression target) {
        if (target instanceof Expression.Identifier || target instanceof Expression.Member) {
            target(target, in.unknown(target, Origin.COMPUTED));
        }
    }
}
