// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.port.condition;

import dev.espalier.codegen.chain.Condition;
import dev.espalier.codegen.chain.Condition.Each;
import dev.espalier.codegen.chain.Condition.When;
import dev.espalier.codegen.javascript.Expression;
import dev.espalier.codegen.javascript.Expression.Binary;
import dev.espalier.codegen.javascript.Expression.Cast;
import dev.espalier.codegen.javascript.Expression.Truth;
import dev.espalier.codegen.javascript.Expression.Unary;
import dev.espalier.codegen.port.parameter.Parameters;
import dev.espalier.codegen.port.parameter.Sources;
import dev.espalier.codegen.port.type.NotPortable;
import java.util.List;
import java.util.Optional;

/** Conditions of JavaScript as tests of Java; what is not understood becomes a parameter that is on or off. */
public final class Tests {

    private static final int DEEPEST = 50;

    private final Parameters parameters;
    private final Atoms atoms;

    /**
     * Tests of a function.
     *
     * @param roots names of what the function is given
     * @param conditions all of the function
     */
    public Tests(Parameters parameters, List<String> roots, List<Condition> conditions) {
        this.parameters = parameters;
        this.atoms = new Atoms(parameters, roots, NothingTests.apart(conditions));
    }

    /** Whether all of them hold. */
    public JavaTest all(List<Condition> conditions) {
        return conditions.stream()
                .map(this::one)
                .distinct()
                .reduce(JavaTest::and)
                .orElseThrow(() -> new NotPortable("nothing tells when"));
    }

    private JavaTest one(Condition condition) {
        if (condition instanceof Each) {
            throw new NotPortable("a value that a loop decides: " + condition.source());
        }
        if (!(condition instanceof When when)) {
            return onOrOff("caught " + condition.source());
        }
        Parsed parsed = Parsed.of(when.source());
        JavaTest test = parsed.expression()
                .map(expression -> test(parsed, expression, 0))
                .orElseGet(() -> onOrOff(when.source()));
        return when.holds() ? test : test.negated();
    }

    private JavaTest test(Parsed parsed, Expression expression, int depth) {
        if (depth > DEEPEST) {
            return onOrOff(parsed.source(expression));
        }
        if (expression instanceof Cast cast) {
            return test(parsed, cast.value(), depth + 1);
        }
        if (expression instanceof Truth truth) {
            return JavaTest.atom(String.valueOf(truth.value()));
        }
        if (expression instanceof Unary not && not.operator().equals("!")) {
            return test(parsed, not.operand(), depth + 1).negated();
        }
        if (expression instanceof Binary joined && List.of("&&", "||").contains(joined.operator())) {
            JavaTest left = test(parsed, joined.left(), depth + 1);
            JavaTest right = test(parsed, joined.right(), depth + 1);
            return joined.operator().equals("&&") ? left.and(right) : left.or(right);
        }
        Optional<JavaTest> understood = atoms.test(parsed, expression);
        return understood.orElseGet(() -> onOrOff(parsed.source(expression)));
    }

    private JavaTest onOrOff(String source) {
        // Something that is a value elsewhere is a value here.
        return Atoms.truthy(parameters.tested(Sources.key(source), ConditionNames.of(source)));
    }
}
