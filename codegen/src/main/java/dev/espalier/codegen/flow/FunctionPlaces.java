// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.flow;

import dev.espalier.codegen.chain.FunctionPlace;
import dev.espalier.codegen.javascript.ClassBody;
import dev.espalier.codegen.javascript.Expression;
import dev.espalier.codegen.javascript.FunctionBody;
import dev.espalier.codegen.javascript.Node;
import dev.espalier.codegen.javascript.Pattern;
import dev.espalier.codegen.javascript.Statement;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** The functions of a file as a person calls them. */
final class FunctionPlaces {
    private final Unit unit;
    private final List<Named> functions = new ArrayList<>();

    /** A function with a name. */
    private record Named(FunctionBody body, Optional<String> name, Optional<String> owner) {}

    /**
     * A node to look at.
     *
     * @param name of what it is the value
     * @param owner the class or object around it
     * @param depth how many functions are around it
     */
    private record Look(Node node, Optional<String> name, Optional<String> owner, int depth) {
        Look at(Node other) {
            return new Look(other, Optional.empty(), owner, depth);
        }

        Look at(Node other, String as) {
            return new Look(other, Optional.of(as), owner, depth);
        }

        Look kept(Node other) {
            return new Look(other, name, owner, depth);
        }
    }

    FunctionPlaces(Unit unit) {
        this.unit = unit;
        Deque<Look> waiting = new ArrayDeque<>();
        unit.script().statements().forEach(s -> waiting.add(new Look(s, Optional.empty(), Optional.empty(), 0)));
        while (!waiting.isEmpty()) {
            look(waiting.pop(), waiting);
        }
    }

    /** The innermost function with a name around an offset; the file where there is none. */
    FunctionPlace at(int offset) {
        Optional<Named> found = functions.stream()
                .filter(f -> f.body().span().start() <= offset
                        && offset < f.body().span().end())
                .reduce((one, other) ->
                        other.body().span().start() >= one.body().span().start() ? other : one);
        return found.map(this::place).orElseGet(this::file);
    }

    private FunctionPlace file() {
        return new FunctionPlace(unit.place(0), Optional.empty(), Optional.empty(), List.of(), "");
    }

    private FunctionPlace place(Named named) {
        FunctionBody body = named.body();
        List<FunctionPlace.Parameter> parameters =
                body.parameters().stream().map(this::parameter).toList();
        return new FunctionPlace(
                unit.place(body.span().start()), named.name(), named.owner(), parameters, unit.text(body.span()));
    }

    private FunctionPlace.Parameter parameter(FunctionBody.Parameter parameter) {
        Optional<String> initial = Optional.empty();
        Pattern pattern = parameter.pattern();
        if (pattern instanceof Pattern.WithDefault given) {
            initial = Optional.of(unit.text(given.value().span()));
            pattern = given.pattern();
        }
        String text = unit.text(pattern.span());
        return new FunctionPlace.Parameter(parameter.rest() ? "..." + text : text, parameter.type(), initial);
    }

    private void look(Look at, Deque<Look> waiting) {
        Node node = at.node();
        if (node instanceof Statement.FunctionDeclaration function) {
            function(at.at(function.body(), function.name()), function.body(), waiting);
        } else if (node instanceof Expression.Function function) {
            Optional<String> name = at.name().or(() -> function.body().name());
            function(new Look(node, name, at.owner(), at.depth()), function.body(), waiting);
        } else if (node instanceof FunctionBody body) {
            function(at, body, waiting);
        } else if (node instanceof ClassBody body) {
            type(body, at, waiting);
        } else if (node instanceof Statement.ClassDeclaration type) {
            type(type.body(), at.at(type, type.name()), waiting);
        } else if (node instanceof Expression.ClassExpression type) {
            type(type.body(), at, waiting);
        } else if (node instanceof Statement.Declaration declaration) {
            declaration.declarators().forEach(declarator -> declarator(declarator, at, waiting));
        } else {
            expression(at, waiting);
        }
    }

    private void expression(Look at, Deque<Look> waiting) {
        Node node = at.node();
        if (node instanceof Expression.Assignment assignment) {
            waiting.push(at.at(assignment.value(), last(assignment.target())));
        } else if (node instanceof Expression.ObjectLiteral object) {
            object.properties().forEach(property -> property(property, at, waiting));
        } else if (node instanceof Statement.ExportDefault exported) {
            waiting.push(at.at(exported.value()));
        } else if (node instanceof Expression.Call call && at.name().isPresent() && names(call, at)) {
            waiting.push(at.at(call.callee()));
            call.arguments()
                    .forEach(argument -> waiting.push(
                            argument instanceof Expression.Function || argument instanceof Expression.Call
                                    ? at.kept(argument)
                                    : at.at(argument)));
        } else if (node instanceof Expression.Cast cast) {
            waiting.push(at.kept(cast.value()));
        } else if (node instanceof Expression.Call call) {
            below(at, call, waiting);
        } else {
            Nodes.below(node).forEach(each -> waiting.push(at.at(each)));
        }
    }

    /** Whether a call gives the function that it is given: everywhere in a file's top, or by its name. */
    private static boolean names(Expression.Call call, Look at) {
        String callee = call.callee() instanceof Expression.Identifier name
                ? name.name()
                : call.callee() instanceof Expression.Member member ? member.property() : "";
        return at.depth() == 0 || callee.matches("useCallback|useMemo|cache|memo|memoize|once|debounce|throttle");
    }

    /** Inside of a function the properties of an argument are no names. */
    private static void below(Look at, Expression.Call call, Deque<Look> waiting) {
        for (Node each : Nodes.below(call)) {
            boolean options = each instanceof Expression.ObjectLiteral && at.depth() > 0;
            waiting.push(new Look(each, Optional.empty(), options ? Optional.of("") : at.owner(), at.depth()));
        }
    }

    private void property(Expression.Property property, Look at, Deque<Look> waiting) {
        boolean nameless = at.owner().filter(String::isEmpty).isPresent();
        Optional<String> owner = nameless ? at.owner() : at.name().or(at::owner);
        Look inner = new Look(at.node(), Optional.empty(), owner, at.depth());
        if (property instanceof Expression.Named named) {
            waiting.push(nameless ? inner.at(named.value()) : inner.at(named.value(), named.name()));
        } else if (property instanceof Expression.Accessor accessor) {
            waiting.push(nameless ? inner.at(accessor.body()) : inner.at(accessor.body(), accessor.name()));
        } else if (property instanceof Expression.Computed computed) {
            waiting.push(inner.at(computed.name()));
            waiting.push(inner.at(computed.value()));
        } else if (property instanceof Expression.Spread spread) {
            waiting.push(inner.at(spread.value()));
        }
    }

    private void declarator(Statement.Declarator declarator, Look at, Deque<Look> waiting) {
        waiting.push(at.at(declarator.pattern()));
        Optional<Expression> value = declarator.value();
        if (value.isPresent()) {
            boolean named = declarator.pattern() instanceof Pattern.Name;
            waiting.push(
                    named
                            ? at.at(value.orElseThrow(), ((Pattern.Name) declarator.pattern()).name())
                            : at.at(value.orElseThrow()));
        }
    }

    private void function(Look at, FunctionBody body, Deque<Look> waiting) {
        Optional<String> owner = at.owner().filter(name -> !name.isEmpty());
        if (at.name().isPresent()) {
            functions.add(new Named(body, at.name(), owner));
        } else if (at.depth() == 0) {
            functions.add(new Named(body, Optional.empty(), owner));
        }
        for (Node each : Nodes.below(body)) {
            waiting.push(new Look(each, Optional.empty(), Optional.empty(), at.depth() + 1));
        }
    }

    private void type(ClassBody body, Look at, Deque<Look> waiting) {
        Optional<String> owner = body.name().or(at::name);
        Look inner = new Look(body, Optional.empty(), owner, at.depth());
        body.parent().ifPresent(parent -> waiting.push(at.at(parent)));
        for (ClassBody.Member member : body.members()) {
            if (member instanceof ClassBody.Method method) {
                waiting.push(inner.at(method.body(), method.name()));
            } else if (member instanceof ClassBody.Field field && field.value().isPresent()) {
                waiting.push(inner.at(field.value().orElseThrow(), field.name()));
            } else if (member instanceof ClassBody.OtherMember other) {
                other.parts().forEach(part -> waiting.push(inner.at(part)));
            }
        }
    }

    private static String last(Pattern target) {
        if (target instanceof Pattern.Name name) {
            return name.name();
        }
        boolean member = target instanceof Pattern.Target t && t.expression() instanceof Expression.Member;
        return member ? ((Expression.Member) ((Pattern.Target) target).expression()).property() : "value";
    }
}
