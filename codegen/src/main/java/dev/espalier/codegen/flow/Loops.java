// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.flow;

import dev.espalier.codegen.chain.Argument.Origin;
import dev.espalier.codegen.chain.Condition;
import dev.espalier.codegen.javascript.Expression;
import dev.espalier.codegen.javascript.Node;
import dev.espalier.codegen.javascript.Span;
import dev.espalier.codegen.javascript.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** Loops: over a known list each time, over others once for all. */
final class Loops {
    private final Interpreter in;

    Loops(Interpreter in) {
        this.in = in;
    }

    Completion each(Statement.ForEach s) {
        Value values = in.evaluate(s.values());
        Condition head = new Condition.Each(
                in.frame().unit().place(s.span().start()),
                head(s.span(), s.values().span()));
        Optional<List<Value>> known = s.keys() ? Optional.empty() : Lists.known(values);
        if (known.isPresent() && in.budget().rounds(known.orElseThrow().size())) {
            for (Value value : known.orElseThrow()) {
                Completion completion = in.on(in.path().within(head), () -> round(s, value));
                if (completion == Completion.LEFT) {
                    return completion;
                }
            }
            return Completion.ON;
        }
        Value one = Lists.example(values).orElseGet(() -> loopVariable(s));
        return again(head, List.of(s.body()), () -> round(s, one));
    }

    private Unknown loopVariable(Statement.ForEach s) {
        Unknown.Said said = in.said(s.variable().span(), Origin.LOOP, "value");
        return Unknown.of(new Unknown.Said(
                said.depth(), said.place(), said.source(), said.name(), said.type(), Origin.LOOP, false));
    }

    private Completion round(Statement.ForEach s, Value value) {
        return in.block(() -> {
            in.patterns().bind(s.variable(), value, keeping(s));
            Completion completion = in.run(s.body());
            return completion == Completion.JUMPED ? Completion.ON : completion;
        });
    }

    private Patterns.Keeping keeping(Statement.ForEach s) {
        String text = in.frame()
                .unit()
                .text(new Span(s.span().start(), s.variable().span().start()));
        boolean declared = text.matches("(?s).*\\b(const|let|var|using)\\b.*");
        return declared ? Patterns.Keeping.LET : Patterns.Keeping.ASSIGNED;
    }

    Completion counted(Statement.For s) {
        return in.block(() -> {
            s.start().ifPresent(in::run);
            Condition head = new Condition.Each(
                    in.frame().unit().place(s.span().start()),
                    head(s.span(), s.body().span()));
            List<Node> repeated = new ArrayList<>(List.of(s.body()));
            s.update().ifPresent(repeated::add);
            return again(head, repeated, () -> {
                s.test().ifPresent(in::evaluate);
                Completion completion = in.run(s.body());
                s.update().ifPresent(in::evaluate);
                return completion;
            });
        });
    }

    Completion repeated(Statement.While s) {
        Condition head = new Condition.Each(
                in.frame().unit().place(s.span().start()),
                in.frame().unit().text(s.test().span()));
        return again(head, List.of(s.test(), s.body()), () -> {
            in.evaluate(s.test());
            return in.run(s.body());
        });
    }

    /** Does something perhaps several times: what it writes is not known when it begins. */
    Completion again(Condition head, List<Node> repeated, Supplier<Completion> work) {
        Assigned.in(repeated).forEach(this::forget);
        Trail.Changes changes = in.trail().apart(() -> {
            Completion completion = in.under(head, work);
            return completion == Completion.LEFT ? Completion.JUMPED : completion;
        });
        Trail.Changes none = new Trail.Changes(Completion.ON, List.of(), Map.of());
        in.trail().join(changes, List.of(head), none, List.of());
        return Completion.ON;
    }

    private void forget(String name) {
        Optional<Scope.Binding> binding = in.frame().scope().find(name);
        if (binding.isEmpty() || !Lists.isData(binding.orElseThrow().cell().content())) {
            return;
        }
        Unknown.Said said = new Unknown.Said(
                in.frame().calls(),
                in.frame().unit().place(0),
                name,
                Names.camel(name),
                binding.orElseThrow().type(),
                Origin.LOOP,
                false);
        in.trail().write(binding.orElseThrow().cell(), Unknown.of(said));
    }

    /** What stands in the parentheses of a loop. */
    private String head(Span loop, Span until) {
        String text = in.frame().unit().text(new Span(loop.start(), Math.max(until.end(), loop.start())));
        int open = text.indexOf('(');
        int end = text.length();
        if (until.end() == loop.end()) {
            end = text.lastIndexOf(')', Math.max(0, until.start() - loop.start()));
        }
        return open < 0 || end <= open ? text : text.substring(open + 1, end).strip();
    }

    /** A condition for a callback that is called again and again. */
    Condition.Each head(Expression call) {
        String text = in.frame().unit().text(call.span());
        return new Condition.Each(in.frame().unit().place(call.span().start()), text);
    }
}
