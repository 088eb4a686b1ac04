// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.flow;

import dev.espalier.codegen.chain.Argument.Origin;
import dev.espalier.codegen.chain.Condition;
import dev.espalier.codegen.javascript.Expression;
import dev.espalier.fixtures.json.JsonLiteral.JsonBoolean;
import dev.espalier.fixtures.json.JsonLiteral.JsonNumber;
import dev.espalier.fixtures.json.JsonLiteral.JsonText;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** Operators, those that decide among them. */
final class Operators {
    private static final Set<String> COMPARISONS =
            Set.of("===", "!==", "==", "!=", "<", ">", "<=", ">=", "in", "instanceof");
    private static final int DIGITS = 40;

    private final Interpreter in;

    Operators(Interpreter in) {
        this.in = in;
    }

    Value conditional(Expression.Conditional e) {
        Value test = in.evaluate(e.test());
        Optional<Boolean> known = in.functions().decided(e.test(), test);
        if (known.isPresent()) {
            return in.evaluate(known.orElseThrow() ? e.whenTrue() : e.whenFalse());
        }
        return either(e.test(), () -> in.evaluate(e.whenTrue()), () -> in.evaluate(e.whenFalse()));
    }

    /** One of two values, as a test falls. */
    private Value either(Expression test, Supplier<Value> yes, Supplier<Value> no) {
        List<Value> values = new ArrayList<>();
        List<Condition> holds = List.of(in.when(test, true));
        List<Condition> fails = List.of(in.when(test, false));
        Trail.Changes one = branch(holds, yes, values);
        Trail.Changes other = branch(fails, no, values);
        in.trail().join(one, holds, other, fails);
        return Ways.join(Value.UNDEFINED, values.get(0), holds, values.get(1), fails);
    }

    private Trail.Changes branch(List<Condition> when, Supplier<Value> work, List<Value> values) {
        return in.trail().apart(() -> {
            values.add(in.under(when, work));
            return Completion.ON;
        });
    }

    Value binary(Expression.Binary e) {
        String operator = e.operator();
        if (operator.equals("&&") || operator.equals("||") || operator.equals("??")) {
            return logical(operator, e.left(), in.evaluate(e.left()), () -> in.evaluate(e.right()));
        }
        Value left = in.evaluate(e.left());
        Value right = in.evaluate(e.right());
        if (operator.equals("+")) {
            return plus(e, left, right);
        }
        if (COMPARISONS.contains(operator)) {
            return compared(e, left, right);
        }
        Optional<Value> number = computed(operator, left, right);
        return number.orElseGet(() -> in.unknown(e, Origin.COMPUTED));
    }

    /** {@code a && b}, {@code a || b}, {@code a ?? b}. */
    Value logical(String operator, Expression said, Value left, Supplier<Value> right) {
        Optional<Boolean> keeps = keeps(operator, left);
        if (keeps.isPresent()) {
            return keeps.orElseThrow() ? left : right.get();
        }
        boolean and = operator.equals("&&");
        Value first = and && !(left instanceof Value.Several) ? Value.UNDEFINED : left;
        return and ? either(said, right, () -> first) : either(said, () -> first, right);
    }

    /** Whether the left side is the value, if that is known. */
    private static Optional<Boolean> keeps(String operator, Value left) {
        return switch (operator) {
            case "&&" -> Truths.of(left).map(truth -> !truth);
            case "||" -> Truths.of(left);
            default -> Truths.missing(left).map(missing -> !missing);
        };
    }

    private Value plus(Expression.Binary e, Value left, Value right) {
        Optional<Value> sum = computed("+", left, right);
        if (sum.isPresent()) {
            return sum.orElseThrow();
        }
        boolean text = isText(left) || isText(right);
        return text
                ? new Texts(in).concat(List.of(left, right), List.of(e.left(), e.right()))
                : in.unknown(e, Origin.COMPUTED);
    }

    private static boolean isText(Value value) {
        return Ways.each(value).stream()
                .allMatch(way -> way.value() instanceof Value.Templated
                        || (way.value() instanceof Value.Literal literal && literal.json() instanceof JsonText));
    }

    private Value compared(Expression.Binary e, Value left, Value right) {
        boolean equality = e.operator().contains("==") || e.operator().equals("!=");
        if (equality && constant(left) && constant(right)) {
            return new Value.Literal(
                    new JsonBoolean(left.equals(right) == !e.operator().startsWith("!")));
        }
        return truth(e);
    }

    private static boolean constant(Value value) {
        return value instanceof Value.Literal;
    }

    private Value truth(Expression e) {
        Unknown.Said said = in.said(e.span(), Origin.COMPUTED, Names.of(e));
        return Unknown.of(new Unknown.Said(
                said.depth(), said.place(), said.source(), said.name(), said.type(), said.origin(), true));
    }

    private static Optional<Value> computed(String operator, Value left, Value right) {
        Optional<BigDecimal> one = numberOf(left);
        Optional<BigDecimal> other = numberOf(right);
        if (one.isEmpty() || other.isEmpty()) {
            return Optional.empty();
        }
        Optional<BigDecimal> result =
                switch (operator) {
                    case "+" -> Optional.of(one.orElseThrow().add(other.orElseThrow()));
                    case "-" -> Optional.of(one.orElseThrow().subtract(other.orElseThrow()));
                    case "*" -> Optional.of(one.orElseThrow().multiply(other.orElseThrow()));
                    default -> Optional.empty();
                };
        return result.map(BigDecimal::toPlainString).map(text -> new Value.Literal(new JsonNumber(text)));
    }

    private static Optional<BigDecimal> numberOf(Value value) {
        return value instanceof Value.Literal literal
                        && literal.json() instanceof JsonNumber number
                        && number.literal().length() < DIGITS
                        && number.literal().indexOf('e') < 0
                        && number.literal().indexOf('E') < 0
                ? Optional.of(new BigDecimal(number.literal()))
                : Optional.empty();
    }

    Value unary(Expression.Unary e) {
        Value value = in.evaluate(e.operand());
        switch (e.operator()) {
            case "void" -> {
                return Value.UNDEFINED;
            }
            case "-" -> {
                Optional<Value> negative = computed("-", Literals.number("0"), value);
                return negative.orElseGet(() -> in.unknown(e, Origin.COMPUTED));
            }
            case "!" -> {
                Optional<Boolean> known = Truths.of(value);
                return known.isPresent() ? new Value.Literal(new JsonBoolean(!known.orElseThrow())) : truth(e);
            }
            case "++", "--" -> {
                in.patterns().forget(e.operand());
                return in.unknown(e, Origin.COMPUTED);
            }
            default -> {
                return in.unknown(e, Origin.COMPUTED);
            }
        }
    }
}
