// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.flow;

import dev.espalier.codegen.chain.Argument.Origin;
import dev.espalier.codegen.chain.Use;
import dev.espalier.codegen.javascript.Expression;
import dev.espalier.codegen.javascript.Node;
import dev.espalier.fixtures.json.JsonLiteral.JsonBoolean;
import dev.espalier.fixtures.json.JsonLiteral.JsonNull;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What expressions are worth. */
final class Expressions {
    private final Interpreter in;
    private final Operators operators;
    private final Literals literals;

    Expressions(Interpreter in) {
        this.in = in;
        this.operators = new Operators(in);
        this.literals = new Literals(in);
    }

    Value evaluate(Expression e) {
        if (e instanceof Expression.Identifier identifier) {
            return in.members().variable(identifier);
        }
        if (e instanceof Expression.Member member) {
            return member(member);
        }
        if (e instanceof Expression.Call call) {
            return in.calls().call(call);
        }
        if (e instanceof Expression.Await await) {
            return in.builders().await(in.evaluate(await.value()));
        }
        if (e instanceof Expression.Text text) {
            return Value.text(text.value());
        }
        if (e instanceof Expression.Function function) {
            return in.functions().closure(function.body());
        }
        if (e instanceof Expression.Assignment assignment) {
            return in.patterns().assign(assignment);
        }
        if (e instanceof Expression.Cast cast) {
            return cast(cast);
        }
        return other(e);
    }

    /** An expression without casts around it. */
    static Expression bare(Expression e) {
        Expression at = e;
        while (at instanceof Expression.Cast cast) {
            at = cast.value();
        }
        return at;
    }

    private Value member(Expression.Member member) {
        if (member.object() instanceof Expression.Super) {
            return in.classes().inherited(member);
        }
        return in.members().get(in.evaluate(member.object()), member.property(), member);
    }

    private Value cast(Expression.Cast cast) {
        Value value = in.evaluate(cast.value());
        return Types.of(in.frame().unit(), value, Optional.of(cast.type()));
    }

    private Value other(Expression e) {
        if (e instanceof Expression.Numeric number) {
            return Literals.number(number.literal());
        }
        if (e instanceof Expression.Truth truth) {
            return new Value.Literal(new JsonBoolean(truth.value()));
        }
        if (e instanceof Expression.Null) {
            return new Value.Literal(new JsonNull());
        }
        if (e instanceof Expression.Template template) {
            return literals.template(template);
        }
        if (e instanceof Expression.TaggedTemplate tagged && isRaw(tagged)) {
            return literals.template(tagged.template());
        }
        if (e instanceof Expression.Array array) {
            return literals.array(array);
        }
        if (e instanceof Expression.ObjectLiteral object) {
            return literals.object(object);
        }
        return object(e);
    }

    private Value object(Expression e) {
        if (e instanceof Expression.This) {
            return in.frame().self().orElseGet(() -> in.unknown(e, Origin.COMPUTED));
        }
        if (e instanceof Expression.ClassExpression type) {
            return in.classes().define(type.body());
        }
        if (e instanceof Expression.New made) {
            return in.calls().made(made);
        }
        return operator(e);
    }

    private static boolean isRaw(Expression.TaggedTemplate tagged) {
        return tagged.tag() instanceof Expression.Member tag
                && tag.property().equals("raw")
                && tag.object() instanceof Expression.Identifier name
                && name.name().equals("String");
    }

    private Value operator(Expression e) {
        if (e instanceof Expression.Binary binary) {
            return operators.binary(binary);
        }
        if (e instanceof Expression.Unary unary) {
            return operators.unary(unary);
        }
        if (e instanceof Expression.Conditional conditional) {
            return operators.conditional(conditional);
        }
        if (e instanceof Expression.Index index) {
            return in.members().at(in.evaluate(index.object()), in.evaluate(index.key()), index);
        }
        if (e instanceof Expression.Sequence sequence) {
            Value last = Value.UNDEFINED;
            for (Expression each : sequence.expressions()) {
                last = in.evaluate(each);
            }
            return last;
        }
        if (e instanceof Expression.Spread spread) {
            return in.evaluate(spread.value());
        }
        return without(e);
    }

    /** What has no meaning here: what is in it happens, and builders in it go where they are not followed. */
    private Value without(Expression e) {
        Use.Fate fate = Use.Fate.GIVEN_AWAY;
        List<Node> parts = new ArrayList<>(Nodes.below(e));
        if (e instanceof Expression.Other other) {
            parts = other.parts();
            fate = other.kind().contains("yield") ? Use.Fate.RETURNED : fate;
            fate = other.kind().contains("await") ? Use.Fate.AWAITED : fate;
        }
        for (Node part : parts) {
            in.builders().release(in.visit(part), fate);
        }
        return in.unknown(e, Origin.COMPUTED);
    }
}
