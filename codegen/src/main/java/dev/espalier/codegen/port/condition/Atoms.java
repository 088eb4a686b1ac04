// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.port.condition;

import dev.espalier.codegen.java.JavaChainWriter;
import dev.espalier.codegen.javascript.Expression;
import dev.espalier.codegen.javascript.Expression.Binary;
import dev.espalier.codegen.javascript.Expression.Call;
import dev.espalier.codegen.javascript.Expression.Identifier;
import dev.espalier.codegen.javascript.Expression.Member;
import dev.espalier.codegen.javascript.Expression.Null;
import dev.espalier.codegen.javascript.Expression.Numeric;
import dev.espalier.codegen.javascript.Expression.Text;
import dev.espalier.codegen.javascript.Expression.Truth;
import dev.espalier.codegen.javascript.Expression.Unary;
import dev.espalier.codegen.port.parameter.Parameter;
import dev.espalier.codegen.port.parameter.Parameters;
import dev.espalier.codegen.port.parameter.Sources;
import dev.espalier.codegen.port.type.JavaType;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Tests of one value: whether it is there, is true, equals a literal, has elements.
 *
 * @param parameters those of the method
 * @param roots names of what the function is given
 * @param apart expressions of which null means something else than undefined, which Java cannot tell apart
 */
record Atoms(Parameters parameters, List<String> roots, Set<String> apart) {

    private static final List<String> EQUAL = List.of("===", "==");
    private static final List<String> UNEQUAL = List.of("!==", "!=");

    /** The test in Java, if it is understood. */
    Optional<JavaTest> test(Parsed parsed, Expression expression) {
        if (expression instanceof Binary binary) {
            return compared(parsed, binary);
        }
        if (expression instanceof Member member && member.property().equals("length")) {
            return parameter(parsed, member.object()).flatMap(Atoms::notEmpty);
        }
        if (expression instanceof Call call
                && call.callee() instanceof Identifier callee
                && callee.name().equals("Boolean")) {
            return call.arguments().size() == 1 ? test(parsed, call.arguments().get(0)) : Optional.empty();
        }
        if (expression instanceof Call call && parsed.source(call.callee()).equals("Array.isArray")) {
            return call.arguments().size() == 1
                    ? parameter(parsed, call.arguments().get(0))
                            .filter(list -> list.type().isList())
                            .map(Atoms::present)
                    : Optional.empty();
        }
        return parameter(parsed, expression).map(Atoms::truthy);
    }

    private Optional<JavaTest> compared(Parsed parsed, Binary binary) {
        boolean unequal = UNEQUAL.contains(binary.operator());
        if (unequal || EQUAL.contains(binary.operator())) {
            Optional<JavaTest> equal = isNull(parsed, binary)
                    .or(() -> equal(parsed, binary.left(), binary.right()))
                    .or(() -> equal(parsed, binary.right(), binary.left()));
            return unequal ? equal.map(JavaTest::negated) : equal;
        }
        if (!(binary.right() instanceof Numeric number)
                || !List.of(">", ">=", "<", "<=").contains(binary.operator())) {
            return Optional.empty();
        }
        if (binary.left() instanceof Member member && member.property().equals("length")) {
            boolean some = (binary.operator() + number.literal()).matches(">0|>=1");
            return some ? parameter(parsed, member.object()).flatMap(Atoms::notEmpty) : Optional.empty();
        }
        return number(parsed, binary.left(), number)
                .map(value -> guarded(value, value.name() + " " + binary.operator() + " " + number.literal()));
    }

    /** {@code who === null} where {@code undefined} means something else: a parameter of its own. */
    private Optional<JavaTest> isNull(Parsed parsed, Binary binary) {
        boolean onTheRight = binary.right() instanceof Null;
        String source = Sources.key(parsed.source(onTheRight ? binary.left() : binary.right()));
        boolean isNull = onTheRight || binary.left() instanceof Null;
        String test = source + " === null";
        return isNull && binary.operator().endsWith("==") && binary.operator().length() == 3 && apart.contains(source)
                ? Optional.of(truthy(parameters.tested(test, ConditionNames.of(test))))
                : Optional.empty();
    }

    private Optional<JavaTest> equal(Parsed parsed, Expression value, Expression literal) {
        if (isNothing(literal)) {
            return value instanceof Unary
                    ? Optional.empty()
                    : parameter(parsed, value).flatMap(Atoms::absent);
        }
        if (literal instanceof Text text
                && value instanceof Unary unary
                && unary.operator().equals("typeof")) {
            return text.value().equals("undefined")
                    ? parameter(parsed, unary.operand()).flatMap(Atoms::absent)
                    : Optional.empty();
        }
        if (literal instanceof Text text) {
            return typed(parsed, value, JavaType.TEXT)
                    .map(given -> JavaTest.atom(JavaChainWriter.text(text.value()) + ".equals(" + given.name() + ")"));
        }
        if (literal instanceof Truth truth) {
            return typed(parsed, value, JavaType.TRUTH)
                    .map(given -> JavaTest.atom(
                            "Boolean." + (truth.value() ? "TRUE" : "FALSE") + ".equals(" + given.name() + ")"));
        }
        return literal instanceof Numeric number ? equalNumber(parsed, value, number) : Optional.empty();
    }

    private Optional<JavaTest> equalNumber(Parsed parsed, Expression value, Numeric number) {
        if (value instanceof Member member
                && member.property().equals("length")
                && number.literal().equals("0")) {
            return parameter(parsed, member.object()).flatMap(Atoms::notEmpty).map(JavaTest::negated);
        }
        return number(parsed, value, number).map(given -> guarded(given, given.name() + " == " + number.literal()));
    }

    private static boolean isNothing(Expression literal) {
        return literal instanceof Null
                || (literal instanceof Identifier name && name.name().equals("undefined"));
    }

    private Optional<Parameter> number(Parsed parsed, Expression value, Numeric number) {
        return number.literal().matches("[0-9]{1,9}")
                ? typed(parsed, value, JavaType.BIGINT)
                        .filter(given -> given.type().form() == JavaType.BIGINT.form())
                : Optional.empty();
    }

    /** The parameter, when it is of this type, or of a type that is not known yet. */
    private Optional<Parameter> typed(Parsed parsed, Expression value, JavaType type) {
        Optional<Parameter> given = parameter(parsed, value);
        given.filter(one -> parameters.isOnlyTested(one.source()) || one.type().equals(JavaType.ANY))
                .ifPresent(one -> parameters.used(one.source(), one.name(), type, true));
        return given.flatMap(one -> parameters.of(one.source()))
                .filter(one -> one.type().equals(type) || one.type().form() == type.form());
    }

    private Optional<Parameter> parameter(Parsed parsed, Expression value) {
        String source = Sources.key(parsed.source(value));
        boolean isName = source.matches("[\\p{L}_$][\\w$]*(\\.[\\p{L}_$][\\w$]*)*");
        boolean known = parameters.of(source).isPresent() || roots.contains(source.split("\\.", 2)[0]);
        if (!isName || !known || parameters.local(source).isPresent()) {
            return Optional.empty();
        }
        return Optional.of(parameters.tested(source, source.substring(source.lastIndexOf('.') + 1)));
    }

    private static JavaTest present(Parameter value) {
        return JavaTest.comparison(value.name() + " != null");
    }

    private static Optional<JavaTest> absent(Parameter value) {
        return isSwitch(value) ? Optional.empty() : Optional.of(JavaTest.comparison(value.name() + " == null"));
    }

    private static boolean isSwitch(Parameter value) {
        return !value.nullable() && value.type().equals(JavaType.TRUTH);
    }

    private static Optional<JavaTest> notEmpty(Parameter value) {
        boolean hasLength = value.type().isList() || value.type().equals(JavaType.TEXT);
        return hasLength
                ? Optional.of(present(value).and(JavaTest.atom("!" + value.name() + ".isEmpty()")))
                : Optional.empty();
    }

    private static JavaTest guarded(Parameter value, String comparison) {
        JavaTest test = JavaTest.comparison(comparison);
        return value.nullable() ? present(value).and(test) : test;
    }

    /** Whether JavaScript takes it for true. */
    static JavaTest truthy(Parameter value) {
        String name = value.name();
        return switch (value.type().truth()) {
            case NOT_EMPTY -> present(value).and(JavaTest.atom("!" + name + ".isEmpty()"));
            case NOT_ZERO -> guarded(value, name + " != 0");
            case SIGNED -> present(value).and(JavaTest.comparison(name + ".signum() != 0"));
            case TRUE -> JavaTest.atom(value.nullable() ? "Boolean.TRUE.equals(" + name + ")" : name);
            case PRESENT -> present(value);
            case NOT_FALSY, UNKNOWN ->
                present(value).and(JavaTest.atom("!Set.<Object>of(\"\", 0, 0L, false).contains(" + name + ")"));
        };
    }
}
