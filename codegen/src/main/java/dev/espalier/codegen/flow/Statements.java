// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.flow;

import dev.espalier.codegen.chain.Condition;
import dev.espalier.codegen.chain.Use;
import dev.espalier.codegen.javascript.Expression;
import dev.espalier.codegen.javascript.Span;
import dev.espalier.codegen.javascript.Statement;
import dev.espalier.codegen.source.Language;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What statements do. */
final class Statements {
    private static final int MARKUP = 30;

    private final Interpreter in;
    private final Loops loops;
    private final Decisions decisions;

    Statements(Interpreter in) {
        this.in = in;
        this.loops = new Loops(in);
        this.decisions = new Decisions(in);
    }

    /** Declares the functions of a block before its statements run. */
    void hoist(List<Statement> list) {
        for (Statement statement : list) {
            Statement declared = statement instanceof Statement.ExportDeclaration e ? e.declaration() : statement;
            if (declared instanceof Statement.FunctionDeclaration function) {
                Closure closure = in.functions().closure(function.body());
                declare(function.name(), closure);
            }
        }
    }

    private void declare(String name, Value value) {
        in.frame().scope().bind(name, new Scope.Binding(in.memory().variable(value), Optional.empty()));
    }

    Completion run(Statement s) {
        if (s instanceof Statement.Evaluated evaluated) {
            Value value = in.evaluate(evaluated.expression());
            awaitedByMarkup(value, s.span());
            return Completion.ON;
        }
        if (s instanceof Statement.Declaration declaration) {
            declaration(declaration);
            return Completion.ON;
        }
        if (s instanceof Statement.Return returned) {
            Value value = returned.value().map(in::evaluate).orElse(Value.UNDEFINED);
            in.functions().returns(value);
            return Completion.LEFT;
        }
        if (s instanceof Statement.If decision) {
            return decisions.decide(decision);
        }
        if (s instanceof Statement.Block block) {
            return in.block(() -> in.run(block.statements()));
        }
        if (s instanceof Statement.Throw thrown) {
            in.evaluate(thrown.value());
            return Completion.LEFT;
        }
        return control(s);
    }

    /** <code>{#await q}{:then {data, error}}</code>: the markup awaits. */
    private void awaitedByMarkup(Value value, Span span) {
        Unit unit = in.frame().unit();
        if (unit.script().file().language() != Language.SVELTE) {
            return;
        }
        String text = unit.script().file().text();
        String before = text.substring(Math.max(0, span.start() - MARKUP), span.start());
        if (before.stripTrailing().endsWith("{#await") && in.builders().await(value) instanceof Answer answer) {
            String after = text.substring(span.end(), Math.min(text.length(), span.end() + MARKUP * MARKUP));
            if (after.contains("error")) {
                answer.end().errorIsRead();
            }
        }
    }

    private Completion control(Statement s) {
        if (s instanceof Statement.ForEach loop) {
            return loops.each(loop);
        }
        if (s instanceof Statement.For loop) {
            return loops.counted(loop);
        }
        if (s instanceof Statement.While loop) {
            return loops.repeated(loop);
        }
        if (s instanceof Statement.Switch choice) {
            return decisions.choose(choice);
        }
        if (s instanceof Statement.Try attempt) {
            return attempt(attempt);
        }
        if (s instanceof Statement.Jump) {
            return Completion.JUMPED;
        }
        declared(s);
        return Completion.ON;
    }

    private void declared(Statement s) {
        if (s instanceof Statement.ClassDeclaration type) {
            declare(type.name(), in.classes().define(type.body()));
        } else if (s instanceof Statement.EnumDeclaration members) {
            enumeration(members);
        } else if (s instanceof Statement.ExportDeclaration exported) {
            if (!(exported.declaration() instanceof Statement.FunctionDeclaration)) {
                in.run(exported.declaration());
            }
        } else if (s instanceof Statement.ExportDefault exported) {
            Value value = in.evaluate(exported.value());
            in.builders().keptElsewhere(value);
            in.frame().unit().exports().put("default", new Unit.Held(value));
        } else if (s instanceof Statement.OtherStatement other) {
            other.parts().forEach(part -> in.builders().release(in.visit(part), Use.Fate.GIVEN_AWAY));
        }
    }

    private void enumeration(Statement.EnumDeclaration declaration) {
        ObjectValue object = in.memory().object();
        for (Expression.Named member : declaration.members()) {
            in.memory().put(object, member.name(), in.evaluate(member.value()));
        }
        declare(declaration.name(), object);
    }

    private void declaration(Statement.Declaration declaration) {
        Patterns.Keeping keeping = declaration.keyword().equals("var") ? Patterns.Keeping.VAR : Patterns.Keeping.LET;
        for (Statement.Declarator declarator : declaration.declarators()) {
            Value value = declarator.value().map(in::evaluate).orElse(Value.UNDEFINED);
            String text = declarator
                    .value()
                    .map(said -> in.frame().unit().text(Expressions.bare(said).span()))
                    .orElse("");
            in.patterns().declare(declarator.pattern(), value, keeping, declarator.type(), text);
        }
    }

    private Completion attempt(Statement.Try s) {
        Completion completion = in.run(s.block());
        if (s.handler().isPresent()) {
            Condition caught = new Condition.Caught(
                    in.frame().unit().place(s.handler().orElseThrow().span().start()),
                    s.caught()
                            .map(pattern -> in.frame().unit().text(pattern.span()))
                            .orElse("catch"));
            Trail.Changes changes = in.trail().apart(() -> in.under(caught, () -> handler(s)));
            Completion handled = changes.completion();
            if (handled != Completion.LEFT) {
                Trail.Changes none = new Trail.Changes(Completion.ON, List.of(), Map.of());
                in.trail().join(changes, List.of(caught), none, List.of());
                completion = Completion.ON;
            }
        }
        Completion last = s.last().map(in::run).orElse(Completion.ON);
        return last == Completion.ON ? completion : last;
    }

    private Completion handler(Statement.Try s) {
        return in.block(() -> {
            s.caught()
                    .ifPresent(p -> in.patterns().bind(p, in.units().nothingKnown(in, p.span()), Patterns.Keeping.LET));
            return s.handler().map(in::run).orElse(Completion.ON);
        });
    }
}
