// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.flow;

import dev.espalier.codegen.javascript.ClassBody;
import dev.espalier.codegen.javascript.Expression;
import dev.espalier.codegen.javascript.FunctionBody;
import dev.espalier.codegen.javascript.Node;
import dev.espalier.codegen.javascript.Pattern;
import dev.espalier.codegen.javascript.Statement;
import java.util.ArrayList;
import java.util.List;

/** The nodes directly below a node, in order. */
final class Nodes {
    private final List<Node> found = new ArrayList<>();

    private Nodes() {}

    static List<Node> below(Node node) {
        Nodes nodes = new Nodes();
        if (node instanceof Expression expression) {
            nodes.expression(expression);
        } else if (node instanceof Statement statement) {
            nodes.statement(statement);
        } else if (node instanceof Pattern pattern) {
            nodes.pattern(pattern);
        } else if (node instanceof FunctionBody body) {
            body.parameters().forEach(parameter -> nodes.found.add(parameter.pattern()));
            nodes.found.addAll(body.statements());
        } else if (node instanceof ClassBody body) {
            nodes.type(body);
        }
        return nodes.found;
    }

    private void expression(Expression e) {
        if (e instanceof Expression.Template template) {
            found.addAll(template.holes());
        } else if (e instanceof Expression.TaggedTemplate tagged) {
            add(tagged.tag(), tagged.template());
        } else if (e instanceof Expression.Member member) {
            add(member.object());
        } else if (e instanceof Expression.Index index) {
            add(index.object(), index.key());
        } else if (e instanceof Expression.Call call) {
            add(call.callee());
            found.addAll(call.arguments());
        } else if (e instanceof Expression.New made) {
            add(made.callee());
            found.addAll(made.arguments());
        } else if (e instanceof Expression.Function function) {
            add(function.body());
        } else if (e instanceof Expression.ClassExpression type) {
            add(type.body());
        } else if (e instanceof Expression.Array array) {
            found.addAll(array.elements());
        } else if (e instanceof Expression.ObjectLiteral object) {
            object.properties().forEach(this::property);
        } else {
            operator(e);
        }
    }

    private void operator(Expression e) {
        if (e instanceof Expression.Spread spread) {
            add(spread.value());
        } else if (e instanceof Expression.Unary unary) {
            add(unary.operand());
        } else if (e instanceof Expression.Binary binary) {
            add(binary.left(), binary.right());
        } else if (e instanceof Expression.Assignment assignment) {
            add(assignment.target(), assignment.value());
        } else if (e instanceof Expression.Conditional conditional) {
            add(conditional.test(), conditional.whenTrue(), conditional.whenFalse());
        } else if (e instanceof Expression.Sequence sequence) {
            found.addAll(sequence.expressions());
        } else if (e instanceof Expression.Await await) {
            add(await.value());
        } else if (e instanceof Expression.Cast cast) {
            add(cast.value());
        } else if (e instanceof Expression.Other other) {
            found.addAll(other.parts());
        }
    }

    private void property(Expression.Property property) {
        if (property instanceof Expression.Named named) {
            add(named.value());
        } else if (property instanceof Expression.Accessor accessor) {
            add(accessor.body());
        } else if (property instanceof Expression.Computed computed) {
            add(computed.name(), computed.value());
        } else if (property instanceof Expression.Spread spread) {
            add(spread.value());
        }
    }

    private void statement(Statement s) {
        if (s instanceof Statement.Declaration declaration) {
            declaration.declarators().forEach(declarator -> {
                add(declarator.pattern());
                declarator.value().ifPresent(found::add);
            });
        } else if (s instanceof Statement.Evaluated evaluated) {
            add(evaluated.expression());
        } else if (s instanceof Statement.FunctionDeclaration function) {
            add(function.body());
        } else if (s instanceof Statement.ClassDeclaration type) {
            add(type.body());
        } else if (s instanceof Statement.EnumDeclaration members) {
            members.members().forEach(member -> add(member.value()));
        } else if (s instanceof Statement.Return returned) {
            returned.value().ifPresent(found::add);
        } else if (s instanceof Statement.Throw thrown) {
            add(thrown.value());
        } else if (s instanceof Statement.ExportDeclaration exported) {
            add(exported.declaration());
        } else if (s instanceof Statement.ExportDefault exported) {
            add(exported.value());
        } else if (s instanceof Statement.OtherStatement other) {
            found.addAll(other.parts());
        } else {
            control(s);
        }
    }

    private void control(Statement s) {
        if (s instanceof Statement.If decision) {
            add(decision.test(), decision.whenTrue());
            decision.whenFalse().ifPresent(found::add);
        } else if (s instanceof Statement.For loop) {
            loop.start().ifPresent(found::add);
            loop.test().ifPresent(found::add);
            loop.update().ifPresent(found::add);
            add(loop.body());
        } else if (s instanceof Statement.ForEach loop) {
            add(loop.variable(), loop.values(), loop.body());
        } else if (s instanceof Statement.While loop) {
            add(loop.test(), loop.body());
        } else if (s instanceof Statement.Block block) {
            found.addAll(block.statements());
        } else if (s instanceof Statement.Switch choice) {
            add(choice.value());
            choice.cases().forEach(each -> {
                each.test().ifPresent(found::add);
                found.addAll(each.statements());
            });
        } else if (s instanceof Statement.Try attempt) {
            add(attempt.block());
            attempt.caught().ifPresent(found::add);
            attempt.handler().ifPresent(found::add);
            attempt.last().ifPresent(found::add);
        }
    }

    private void pattern(Pattern p) {
        if (p instanceof Pattern.Target target) {
            add(target.expression());
        } else if (p instanceof Pattern.ObjectPattern object) {
            object.members().forEach(member -> add(member.pattern()));
            object.rest().ifPresent(found::add);
        } else if (p instanceof Pattern.ArrayPattern array) {
            array.elements().forEach(element -> element.ifPresent(found::add));
            array.rest().ifPresent(found::add);
        } else if (p instanceof Pattern.WithDefault initial) {
            add(initial.pattern(), initial.value());
        }
    }

    private void type(ClassBody body) {
        body.parent().ifPresent(found::add);
        for (ClassBody.Member member : body.members()) {
            if (member instanceof ClassBody.Field field) {
                field.value().ifPresent(found::add);
            } else if (member instanceof ClassBody.Method method) {
                add(method.body());
            } else if (member instanceof ClassBody.OtherMember other) {
                found.addAll(other.parts());
            }
        }
    }

    private void add(Node... nodes) {
        found.addAll(List.of(nodes));
    }
}
