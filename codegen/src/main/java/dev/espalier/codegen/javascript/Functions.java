// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.javascript;

import dev.espalier.codegen.javascript.FunctionBody.Flavour;
import dev.espalier.codegen.javascript.FunctionBody.Parameter;
import dev.espalier.codegen.javascript.Parts.Parameters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Functions and their parameters. */
final class Functions {

    private Functions() {}

    static Object of(Branch node) {
        return switch (node.kind()) {
            case "formal_parameters" -> parameters(node);
            case "required_parameter", "optional_parameter" -> parameter(node);
            default -> new Expression.Function(node.span(), body(node));
        };
    }

    /** What a function, a method or a declaration of one is made of. */
    static FunctionBody body(Branch node) {
        return new FunctionBody(
                node.span(),
                node.field("name").flatMap(PropertyName::of),
                parameters(node.field("parameters"), node.field("parameter")).values(),
                node.field("body").map(Functions::statements).orElse(List.of()),
                flavour(node),
                node.has("async"));
    }

    /** The parameters of a function, a method or a declaration of one. */
    static Parameters parametersOf(Branch function) {
        return parameters(function.field("parameters"), function.field("parameter"));
    }

    private static Parameters parameters(Optional<Branch> several, Optional<Branch> single) {
        return several.flatMap(list -> Parts.as(Parameters.class, list.value()))
                .or(() -> single.map(one -> new Parameters(List.of(plain(one)), List.of())))
                .orElse(Parameters.NONE);
    }

    private static List<Statement> statements(Branch body) {
        return body.value() instanceof Statement.Block block
                ? block.statements()
                : List.of(new Statement.Return(body.span(), Optional.of(body.expression())));
    }

    private static Flavour flavour(Branch node) {
        if ("arrow_function".equals(node.kind())) {
            return Flavour.ARROW;
        }
        return node.has("*") ? Flavour.GENERATOR : Flavour.PLAIN;
    }

    private static Parameters parameters(Branch list) {
        List<Parameter> values = new ArrayList<>();
        List<Node> decorators = new ArrayList<>();
        for (Branch child : list.children()) {
            if (child.value() instanceof Parameters typed) {
                values.addAll(typed.values());
                decorators.addAll(typed.decorators());
            } else if ("decorator".equals(child.kind())) {
                decorators.addAll(child.nodes());
            } else if (child.value() != null) {
                values.add(plain(child));
            }
        }
        return new Parameters(List.copyOf(values), List.copyOf(decorators));
    }

    private static Parameter plain(Branch node) {
        return new Parameter(node.pattern(), "rest_pattern".equals(node.kind()), Optional.empty(), false);
    }

    /** A parameter of TypeScript; {@code this} is none. */
    private static Parameters parameter(Branch node) {
        List<Node> decorators = node.children().stream()
                .filter(child -> "decorator".equals(child.kind()))
                .flatMap(child -> child.nodes().stream())
                .toList();
        Optional<Branch> named = node.field("pattern");
        if (named.isEmpty() || named.get().value() instanceof Expression.This) {
            return new Parameters(List.of(), decorators);
        }
        Pattern pattern = named.get().pattern();
        Pattern whole = node.field("value")
                .<Pattern>map(value -> new Pattern.WithDefault(node.span(), pattern, value.expression()))
                .orElse(pattern);
        boolean field = node.has("accessibility_modifier") || node.has("readonly") || node.has("override_modifier");
        boolean rest = "rest_pattern".equals(named.get().kind());
        return new Parameters(List.of(new Parameter(whole, rest, node.type(), field)), decorators);
    }
}
