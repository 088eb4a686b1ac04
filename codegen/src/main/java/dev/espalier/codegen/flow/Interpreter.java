// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.flow;

import dev.espalier.codegen.chain.Argument.Origin;
import dev.espalier.codegen.chain.Condition;
import dev.espalier.codegen.javascript.Expression;
import dev.espalier.codegen.javascript.Node;
import dev.espalier.codegen.javascript.Pattern;
import dev.espalier.codegen.javascript.Span;
import dev.espalier.codegen.javascript.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Runs the functions of one file in thought: where it is, under which conditions, and what is worth what. */
final class Interpreter {
    private final Trail trail = new Trail();
    private final Budget budget = new Budget();
    private final List<Chain> chains = new ArrayList<>();
    private final Expressions expressions = new Expressions(this);
    private final Statements statements = new Statements(this);
    private final Patterns patterns = new Patterns(this);
    private final Members members = new Members(this);
    private final Calls calls = new Calls(this);
    private final Functions functions = new Functions(this);
    private final Classes classes = new Classes(this);
    private final Builders builders = new Builders(this);
    private final Memory memory = new Memory(trail);
    private final Waiting waiting = new Waiting(this);
    private final Units units;
    private final Unit main;
    private Frame frame;
    private Surroundings path = Surroundings.START;
    private int imports;

    Interpreter(Units units, Unit main) {
        this.units = units;
        this.main = main;
        this.frame = new Frame(main, main.scope(), path);
    }

    /** The value of an expression; what happens in it has happened. */
    Value evaluate(Expression expression) {
        boolean room = budget.enter();
        Value value = room ? expressions.evaluate(expression) : unknown(expression, Origin.COMPUTED);
        budget.leave();
        return value;
    }

    Completion run(Statement statement) {
        boolean room = budget.enter();
        Completion completion = room ? statements.run(statement) : Completion.ON;
        budget.leave();
        return completion;
    }

    Completion run(List<Statement> list) {
        statements.hoist(list);
        for (Statement statement : list) {
            Completion completion = run(statement);
            if (completion != Completion.ON) {
                return completion;
            }
        }
        return Completion.ON;
    }

    /** Whatever stands in a node that has no meaning of its own here. */
    Value visit(Node node) {
        if (node instanceof Expression expression) {
            return evaluate(expression);
        }
        if (node instanceof Statement statement) {
            run(statement);
        } else if (node instanceof Pattern pattern) {
            patterns.bind(pattern, Value.UNDEFINED, Patterns.Keeping.LET);
        }
        return Value.UNDEFINED;
    }

    /** Does something under a condition. */
    <T> T under(Condition condition, Supplier<T> work) {
        return on(path.under(condition), work);
    }

    /** Does something under several conditions. */
    <T> T under(List<Condition> conditions, Supplier<T> work) {
        Surroundings inner = path;
        for (Condition condition : conditions) {
            if (!inner.hold(condition)) {
                inner = inner.under(condition);
            }
        }
        return on(inner, work);
    }

    <T> T on(Surroundings inner, Supplier<T> work) {
        Surroundings outer = path;
        path = inner;
        T result = work.get();
        path = outer;
        return result;
    }

    /** Does something in a frame. */
    <T> T in(Frame inner, Supplier<T> work) {
        Frame outer = frame;
        frame = inner;
        T result = work.get();
        frame = outer;
        return result;
    }

    /** Does something in a block with names of its own. */
    <T> T block(Supplier<T> work) {
        Scope outer = frame.scope();
        frame.enter(outer.block());
        T result = work.get();
        frame.enter(outer);
        return result;
    }

    /** Does something on behalf of an import: chains that begin in it are told with their own file. */
    <T> T imported(Supplier<T> work) {
        imports++;
        T result = work.get();
        imports--;
        return result;
    }

    /** A value of the running program that an expression has. */
    Unknown unknown(Expression expression, Origin origin) {
        return Unknown.of(said(expression.span(), origin, Names.of(expression)));
    }

    Unknown.Said said(Span span, Origin origin, String name) {
        String text = frame.unit().shortText(span);
        return new Unknown.Said(
                frame.calls(),
                frame.unit().place(span.start()),
                text,
                name,
                Optional.empty(),
                Names.origin(text, origin),
                false);
    }

    Condition.When when(Expression test, boolean holds) {
        return new Condition.When(
                frame.unit().place(test.span().start()), frame.unit().text(test.span()), holds);
    }

    Rooted.Visit visit() {
        if (imports > 0) {
            return Rooted.Visit.IMPORTED;
        }
        return frame.calls() > 0 ? Rooted.Visit.CALLED : Rooted.Visit.AS_IT_STANDS;
    }

    /** What the file exports may be used by others. */
    void exported() {
        for (Unit.Export export : main.exports().values()) {
            if (export instanceof Unit.Local local) {
                main.scope()
                        .own(local.name())
                        .ifPresent(
                                binding -> builders.keptElsewhere(binding.cell().content()));
            }
        }
    }

    Trail trail() {
        return trail;
    }

    Budget budget() {
        return budget;
    }

    List<Chain> chains() {
        return chains;
    }

    Patterns patterns() {
        return patterns;
    }

    Members members() {
        return members;
    }

    Calls calls() {
        return calls;
    }

    Functions functions() {
        return functions;
    }

    Classes classes() {
        return classes;
    }

    Builders builders() {
        return builders;
    }

    Memory memory() {
        return memory;
    }

    Waiting waiting() {
        return waiting;
    }

    Units units() {
        return units;
    }

    Unit main() {
        return main;
    }

    Frame frame() {
        return frame;
    }

    Surroundings path() {
        return path;
    }
}
