// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.flow;

import dev.espalier.codegen.chain.Argument.Origin;
import dev.espalier.codegen.chain.Condition;
import dev.espalier.codegen.chain.Use;
import dev.espalier.codegen.javascript.Expression;
import dev.espalier.codegen.javascript.FunctionBody;
import dev.espalier.codegen.javascript.FunctionBody.Flavour;
import dev.espalier.codegen.javascript.Node;
import dev.espalier.codegen.javascript.Pattern;
import dev.espalier.codegen.javascript.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;

/** Functions: what they are given, what they return. */
final class Functions {
    private static final int COMMENT = 2_000;
    private static final int NEAR = 120;
    private static final java.util.regex.Pattern TYPED =
            java.util.regex.Pattern.compile("@param\\s+\\{([^\\n]{1,200}?)\\}\\s+\\[?([\\w$]+)");
    private static final java.util.regex.Pattern BETWEEN = java.util.regex.Pattern.compile("[\\w$.=\\s]*");

    private final Interpreter in;
    private final Deque<FunctionBody> running = new ArrayDeque<>();

    Functions(Interpreter in) {
        this.in = in;
    }

    Closure closure(FunctionBody body) {
        Optional<Value> self = body.flavour() == Flavour.ARROW ? in.frame().self() : Optional.empty();
        return closure(body, self);
    }

    /** A method of an object. */
    Closure closure(FunctionBody body, Value self) {
        return closure(body, Optional.of(self));
    }

    private Closure closure(FunctionBody body, Optional<Value> self) {
        Frame frame = in.frame();
        Closure closure = new Closure(body, frame.unit(), frame.scope(), self, frame.home(), List.of(), frame.calls());
        in.waiting().add(closure);
        return closure;
    }

    @SuppressWarnings("ReferenceEquality")
    private boolean isRunning(FunctionBody body) {
        return running.stream().anyMatch(each -> each == body);
    }

    /** Runs a function; empty-handed where it is running already, or too deep. */
    Value invoke(Closure function, Optional<Value> self, List<Given> given, Frame.Entry entry) {
        boolean called = entry == Frame.Entry.CALLED;
        int calls = called
                ? Math.max(in.frame().calls(), function.calls()) + 1
                : entry == Frame.Entry.IN_PLACE ? Math.max(in.frame().calls(), function.calls()) : function.calls();
        boolean again = isRunning(function.body());
        if (again
                || calls > Budget.DEPTH
                || running.size() > 4 * Budget.DEPTH
                || (entry != Frame.Entry.AS_IT_STANDS && !in.budget().call())) {
            return in.builders().cut(given, again);
        }
        in.waiting().entered(function, entry);
        Frame frame = Frame.of(function, function.self().or(() -> self), entry, calls, in.path(), in.frame());
        running.push(function.body());
        Value result = in.in(frame, () -> run(function, given));
        running.pop();
        return result;
    }

    private Value run(Closure function, List<Given> given) {
        List<Given> all = new ArrayList<>(function.given());
        all.addAll(given);
        parameters(function.body(), all);
        Completion completion = in.run(function.body().statements());
        List<Value.Way> ways = new ArrayList<>(in.frame().returned());
        if (completion != Completion.LEFT) {
            ways.add(new Value.Way(List.of(), Value.UNDEFINED));
        }
        Value result = Ways.of(ways);
        if (function.body().asynchronous()) {
            in.builders().keptElsewhere(result);
        }
        return result;
    }

    private void parameters(FunctionBody body, List<Given> given) {
        for (int i = 0; i < body.parameters().size(); i++) {
            FunctionBody.Parameter parameter = body.parameters().get(i);
            Value value = parameter.rest() ? remaining(given, i, parameter) : value(given, i, parameter);
            Optional<String> type = parameter.type().or(() -> documented(body, parameter));
            Value typed = Types.of(in.frame().unit(), value, type);
            in.patterns().bind(parameter.pattern(), typed, Patterns.Keeping.LET, type);
            field(parameter);
        }
    }

    /** The type that a comment before a function gives to a parameter. */
    private Optional<String> documented(FunctionBody body, FunctionBody.Parameter parameter) {
        if (!(parameter.pattern() instanceof Pattern.Name name)) {
            return Optional.empty();
        }
        int start = body.span().start();
        String tail = in.frame().unit().text(new Span(Math.max(0, start - NEAR), start));
        if (!tail.contains("*/")) {
            return Optional.empty();
        }
        String before = in.frame().unit().text(new Span(Math.max(0, start - COMMENT), start));
        int end = before.lastIndexOf("*/");
        int begin = end < 0 ? -1 : before.lastIndexOf("/**", end);
        boolean near = begin >= 0
                && before.length() - end < NEAR
                && BETWEEN.matcher(before.substring(end + 2)).matches();
        if (!near) {
            return Optional.empty();
        }
        Matcher found = TYPED.matcher(before.substring(begin, end));
        while (found.find()) {
            if (found.group(2).equals(name.name())) {
                return Optional.of(found.group(1));
            }
        }
        return Optional.empty();
    }

    /** {@code constructor(private db: Client)}. */
    private void field(FunctionBody.Parameter parameter) {
        Pattern pattern =
                parameter.pattern() instanceof Pattern.WithDefault initial ? initial.pattern() : parameter.pattern();
        if (parameter.field()
                && pattern instanceof Pattern.Name name
                && in.frame().self().orElse(Value.UNDEFINED) instanceof ObjectValue self) {
            in.frame()
                    .scope()
                    .find(name.name())
                    .ifPresent(binding ->
                            in.memory().put(self, name.name(), binding.cell().content()));
        }
    }

    private Value value(List<Given> given, int index, FunctionBody.Parameter parameter) {
        boolean spread = given.stream().limit(index + 1L).anyMatch(Given::spread);
        if (index < given.size() && !spread) {
            return given.get(index).value();
        }
        boolean known = in.frame().entry() == Frame.Entry.CALLED && !spread;
        return known ? Value.UNDEFINED : unknown(parameter);
    }

    private Value remaining(List<Given> given, int index, FunctionBody.Parameter parameter) {
        boolean known =
                in.frame().entry() == Frame.Entry.CALLED && given.stream().noneMatch(Given::spread);
        if (!known) {
            return unknown(parameter);
        }
        return in.memory().list(given.stream().skip(index).map(Given::value).toList());
    }

    private Unknown unknown(FunctionBody.Parameter parameter) {
        Pattern pattern =
                parameter.pattern() instanceof Pattern.WithDefault initial ? initial.pattern() : parameter.pattern();
        Unknown.Said said = in.said(pattern.span(), Origin.PARAMETER, "value");
        String source = pattern instanceof Pattern.Name ? said.source() : "";
        Optional<String> type = parameter.type().map(told -> isOptional(pattern) ? told + " | undefined" : told);
        return Unknown.of(
                new Unknown.Said(said.depth(), said.place(), source, said.name(), type, Origin.PARAMETER, false));
    }

    /** {@code due?: string}. */
    private boolean isOptional(Pattern pattern) {
        int end = pattern.span().end();
        String text = in.frame().unit().script().file().text();
        return pattern instanceof Pattern.Name && text.startsWith("?", end);
    }

    /** {@code return}. */
    void returns(Value value) {
        Frame frame = in.frame();
        if (frame.entry() == Frame.Entry.AS_IT_STANDS) {
            in.builders().release(value, Use.Fate.RETURNED);
            return;
        }
        List<Condition> before = frame.begin().doubts();
        List<Condition> now = in.path().doubts();
        List<Condition> since = now.subList(Math.min(before.size(), now.size()), now.size());
        List<Value.Way> ways = new ArrayList<>();
        Ways.add(ways, since, since.isEmpty() ? value : in.builders().fork(value));
        frame.returned().addAll(ways);
    }

    /**
     * How a test falls, where the caller of the running function has decided it; a function that is looked at as it
     * stands is looked at as a whole.
     */
    Optional<Boolean> decided(Expression test, Value value) {
        if (in.frame().calls() == 0) {
            return Optional.empty();
        }
        Optional<Boolean> known = Truths.of(value);
        return known.isPresent() && steady(test) ? known : Optional.empty();
    }

    /** Whether nothing in a test changes while the program runs. */
    private boolean steady(Expression test) {
        Deque<Node> waiting = new ArrayDeque<>(List.of(test));
        while (!waiting.isEmpty()) {
            Node node = waiting.pop();
            boolean changes = node instanceof Expression.This
                    || node instanceof Expression.Call
                    || (node instanceof Expression.Identifier name
                            && in.frame().unit().assigned().contains(name.name()));
            if (changes) {
                return false;
            }
            waiting.addAll(Nodes.below(node));
        }
        return true;
    }

    /** What a call gives, as its caller says it. */
    Value said(Value value, Expression call) {
        if (!(value instanceof Unknown unknown)) {
            return value;
        }
        Unknown.Said now = in.said(call.span(), Origin.CALL, Names.of(call));
        boolean time =
                unknown.latest().origin() == Origin.TIME || unknown.latest().origin() == Origin.ANSWER;
        return unknown.as(new Unknown.Said(
                now.depth(),
                now.place(),
                now.source(),
                now.name(),
                unknown.type(),
                time ? unknown.latest().origin() : now.origin(),
                unknown.latest().truth()));
    }
}
