// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.javascript;

import dev.espalier.codegen.javascript.ClassBody.Kind;
import dev.espalier.codegen.javascript.ClassBody.Member;
import dev.espalier.codegen.javascript.Parts.Members;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Classes and their members. */
final class Classes {

    private Classes() {}

    static @Nullable Object of(Branch node) {
        return switch (node.kind()) {
            case "class_body" ->
                new Members(node.children().stream().flatMap(Classes::members).toList());
            case "class_heritage", "extends_clause" -> heritage(node);
            case "method_definition", "abstract_method_signature" -> new Members(methods(node));
            case "public_field_definition", "field_definition" -> new Members(fields(node));
            case "class" -> new Expression.ClassExpression(node.span(), body(node));
            default -> declaration(node);
        };
    }

    /** A class with decorators that stand outside of it. */
    static ClassBody decorated(ClassBody body, List<Node> decorators, Span span) {
        if (decorators.isEmpty()) {
            return body;
        }
        List<Member> members = new ArrayList<>(List.of(new ClassBody.OtherMember(span, decorators)));
        members.addAll(body.members());
        return new ClassBody(body.span(), body.name(), body.parent(), List.copyOf(members));
    }

    private static Object declaration(Branch node) {
        ClassBody body = body(node);
        return body.name().isPresent()
                ? new Statement.ClassDeclaration(node.span(), body.name().get(), body)
                : new Expression.ClassExpression(node.span(), body);
    }

    private static ClassBody body(Branch node) {
        List<Member> members = node.field("body")
                .flatMap(body -> Parts.as(Members.class, body.value()))
                .map(Members::values)
                .orElse(List.of());
        Optional<Expression> parent = node.child("class_heritage")
                .filter(heritage -> heritage.value() != null)
                .map(Branch::expression);
        ClassBody body = new ClassBody(node.span(), node.textOf("name"), parent, members);
        return decorated(body, decorators(node), node.span());
    }

    /** The expressions of the decorators that are children of a node. */
    static List<Node> decorators(Branch node) {
        return node.children().stream()
                .filter(child -> "decorator".equals(child.kind()))
                .flatMap(child -> child.nodes().stream())
                .toList();
    }

    private static @Nullable Expression heritage(Branch node) {
        return node.children().stream()
                .filter(child -> child.value() != null)
                .findFirst()
                .map(Branch::expression)
                .orElse(null);
    }

    private static Stream<Member> members(Branch child) {
        if (child.value() instanceof Members members) {
            return members.values().stream();
        }
        List<Node> parts = child.nodes();
        return parts.isEmpty() ? Stream.of() : Stream.of(new ClassBody.OtherMember(child.span(), parts));
    }

    private static List<Member> methods(Branch node) {
        List<Member> members = new ArrayList<>();
        List<Node> decorators = new ArrayList<>(decorators(node));
        decorators.addAll(Functions.parametersOf(node).decorators());
        if (!decorators.isEmpty()) {
            members.add(new ClassBody.OtherMember(node.span(), List.copyOf(decorators)));
        }
        FunctionBody body = Functions.body(node);
        Optional<Branch> key = node.field("name");
        Optional<String> name = key.flatMap(PropertyName::of);
        members.add(
                name.isPresent()
                        ? new ClassBody.Method(
                                node.span(), name.get(), node.has("static"), kind(node, name.get()), body)
                        : new ClassBody.OtherMember(node.span(), computed(key, List.of(body))));
        return List.copyOf(members);
    }

    private static Kind kind(Branch node, String name) {
        if (node.has("get")) {
            return Kind.GETTER;
        }
        if (node.has("set")) {
            return Kind.SETTER;
        }
        return "constructor".equals(name) && !node.has("static") ? Kind.CONSTRUCTOR : Kind.METHOD;
    }

    private static List<Member> fields(Branch node) {
        List<Member> members = new ArrayList<>();
        List<Node> decorators = decorators(node);
        if (!decorators.isEmpty()) {
            members.add(new ClassBody.OtherMember(node.span(), decorators));
        }
        Optional<Branch> key = node.field("name").or(() -> node.field("property"));
        Optional<String> name = key.flatMap(PropertyName::of);
        Optional<Expression> value = node.field("value").map(Branch::expression);
        members.add(
                name.isPresent()
                        ? new ClassBody.Field(node.span(), name.get(), node.has("static"), node.type(), value)
                        : new ClassBody.OtherMember(
                                node.span(),
                                computed(key, value.map(List::<Node>of).orElse(List.of()))));
        return List.copyOf(members);
    }

    private static List<Node> computed(Optional<Branch> key, List<Node> behind) {
        List<Node> parts = new ArrayList<>();
        key.map(PropertyName::computed).ifPresent(parts::add);
        parts.addAll(behind);
        return List.copyOf(parts);
    }
}
