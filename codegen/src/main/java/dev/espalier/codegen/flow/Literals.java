// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.flow;

import dev.espalier.codegen.chain.Argument.Origin;
import dev.espalier.codegen.chain.Condition;
import dev.espalier.codegen.javascript.Expression;
import dev.espalier.codegen.javascript.FunctionBody;
import dev.espalier.fixtures.json.JsonLiteral;
import dev.espalier.fixtures.json.JsonLiteral.JsonArray;
import dev.espalier.fixtures.json.JsonLiteral.JsonNumber;
import dev.espalier.fixtures.json.JsonLiteral.JsonObject;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Texts with holes, lists and objects. */
final class Literals {
    private static final Pattern JSON_NUMBER = Pattern.compile("(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][+-]?[0-9]{1,3})?");
    private static final Pattern DECIMAL = Pattern.compile("[0-9]*\\.?[0-9]*([eE][+-]?[0-9]{1,3})?");
    private static final int NESTING = 50;
    private static final int DIGITS = 100;

    private final Interpreter in;

    Literals(Interpreter in) {
        this.in = in;
    }

    /** A number; its literal stays where JSON has it as well. */
    static Value number(String written) {
        String literal = written.endsWith("n") ? written.substring(0, written.length() - 1) : written;
        if (JSON_NUMBER.matcher(literal).matches()) {
            return new Value.Literal(new JsonNumber(literal));
        }
        String lower = literal.toLowerCase(Locale.ROOT);
        int radix = lower.startsWith("0x") ? 16 : lower.startsWith("0o") ? 8 : lower.startsWith("0b") ? 2 : 10;
        if (radix != 10 && lower.length() < DIGITS && lower.substring(2).matches("[0-9a-f]+")) {
            return new Value.Literal(new JsonNumber(new BigInteger(lower.substring(2), radix).toString()));
        }
        boolean decimal = DECIMAL.matcher(literal).matches() && literal.matches(".*[0-9].*") && !lower.startsWith("e");
        return decimal && lower.length() < DIGITS
                ? new Value.Literal(new JsonNumber(new BigDecimal(literal).toPlainString()))
                : new Value.Foreign(written);
    }

    /** A document as lists, objects and plain values. */
    static Value of(JsonLiteral json, Memory memory, int depth) {
        if (json instanceof JsonObject object && depth < NESTING) {
            ObjectValue value = memory.object();
            object.members().forEach((name, member) -> memory.put(value, name, of(member, memory, depth + 1)));
            return value;
        }
        if (json instanceof JsonArray array && depth < NESTING) {
            return memory.list(array.elements().stream()
                    .map(element -> of(element, memory, depth + 1))
                    .toList());
        }
        return new Value.Literal(json);
    }

    Value template(Expression.Template template) {
        List<Value> parts = new ArrayList<>();
        List<Expression> said = new ArrayList<>();
        for (int i = 0; i < template.holes().size(); i++) {
            parts.add(Value.text(template.texts().get(i)));
            said.add(template);
            parts.add(in.evaluate(template.holes().get(i)));
            said.add(template.holes().get(i));
        }
        parts.add(Value.text(template.texts().get(template.holes().size())));
        said.add(template);
        return new Texts(in).concat(parts, said);
    }

    Value array(Expression.Array array) {
        List<ListValue.Element> elements = new ArrayList<>();
        boolean open = false;
        for (Expression each : array.elements()) {
            Value value = in.evaluate(each);
            if (each instanceof Expression.Spread) {
                open |= spread(value, elements);
            } else {
                elements.add(new ListValue.Element(List.of(), value));
            }
        }
        return in.memory().listOf(elements, open);
    }

    /** Adds the elements of a list to another; says whether there may be more. */
    private static boolean spread(Value value, List<ListValue.Element> elements) {
        boolean open = false;
        for (Value.Way way : Ways.each(value)) {
            if (way.value() instanceof ListValue list) {
                if (elements.size() + list.elements().content().size() > ListValue.LONGEST) {
                    return true;
                }
                list.elements()
                        .content()
                        .forEach(element -> elements.add(
                                new ListValue.Element(Ways.concat(way.conditions(), element.when()), element.value())));
                open |= list.open().content();
            } else {
                open |= !(way.value() instanceof Value.Undefined);
            }
        }
        return open;
    }

    Value object(Expression.ObjectLiteral literal) {
        ObjectValue object = in.memory().object();
        for (Expression.Property property : literal.properties()) {
            if (property instanceof Expression.Named named) {
                in.memory().put(object, named.name(), method(named.value(), object));
            } else if (property instanceof Expression.Accessor accessor) {
                accessor(accessor, object);
            } else if (property instanceof Expression.Computed computed) {
                computed(computed, object);
            } else if (property instanceof Expression.Spread spread) {
                spread(object, in.evaluate(spread.value()), spread, List.of());
            }
        }
        return object;
    }

    private Value method(Expression value, ObjectValue object) {
        boolean own = value instanceof Expression.Function function
                && function.body().flavour() != FunctionBody.Flavour.ARROW;
        return own ? in.functions().closure(((Expression.Function) value).body(), object) : in.evaluate(value);
    }

    private void accessor(Expression.Accessor accessor, ObjectValue object) {
        Closure body = in.functions().closure(accessor.body(), object);
        if (accessor.getter()) {
            object.add(new ObjectValue.Getter(accessor.name(), body));
        }
    }

    private void computed(Expression.Computed computed, ObjectValue object) {
        Value name = in.evaluate(computed.name());
        Value value = method(computed.value(), object);
        Optional<String> known = Texts.key(name);
        if (known.isPresent()) {
            in.memory().put(object, known.orElseThrow(), value);
        } else {
            object.add(new ObjectValue.Computed(in.unknown(computed.name(), Origin.COMPUTED), value));
        }
    }

    private void spread(ObjectValue object, Value value, Expression.Spread said, List<Condition> when) {
        if (value instanceof Value.Several several) {
            several.ways().forEach(way -> spread(object, way.value(), said, way.conditions()));
        } else if (value instanceof ObjectValue other) {
            other.entries().forEach(entry -> copy(object, entry, when));
        } else if (value instanceof Unknown unknown) {
            object.add(new ObjectValue.Spread(unknown));
        } else if (!(value instanceof Value.Undefined) && !(value instanceof Value.Literal)) {
            object.add(new ObjectValue.Spread(in.unknown(said.value(), Origin.COMPUTED)));
        }
    }

    private void copy(ObjectValue object, ObjectValue.Entry entry, List<Condition> when) {
        if (!(entry instanceof ObjectValue.Slot slot)) {
            object.add(entry);
            return;
        }
        Value before = object.slot(slot.name()).map(Cell::content).orElse(Value.UNDEFINED);
        List<Value.Way> ways = new ArrayList<>();
        Ways.add(ways, when, slot.cell().content());
        if (!when.isEmpty()) {
            Ways.add(ways, opposite(when), before);
        }
        in.memory().put(object, slot.name(), Ways.of(ways));
    }

    /** The conditions under which something does not happen, by the innermost one. */
    static List<Condition> opposite(List<Condition> when) {
        Condition last = when.get(when.size() - 1);
        List<Condition> others = new ArrayList<>(when.subList(0, when.size() - 1));
        if (last instanceof Condition.When test) {
            others.add(new Condition.When(test.place(), test.source(), !test.holds()));
        }
        return others;
    }
}
