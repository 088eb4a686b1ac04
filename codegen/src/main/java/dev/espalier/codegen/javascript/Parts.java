// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.javascript;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is in something that has no record of its own. */
record Parts(List<Node> nodes) {
    Parts {
        nodes = List.copyOf(nodes);
    }

    /** The nodes of the tree that a value is made of; of one that is a node, that node. */
    static List<Node> of(@Nullable Object value) {
        if (value == null) {
            return List.of();
        }
        if (value instanceof Node node) {
            return List.of(node);
        }
        if (value instanceof Parts parts) {
            return parts.nodes();
        }
        List<Node> found = new ArrayList<>();
        inside(value).forEach(found::add);
        return found;
    }

    private static Stream<Node> inside(Object value) {
        if (value instanceof Expression.Named named) {
            return Stream.of(named.value());
        }
        if (value instanceof Expression.Accessor accessor) {
            return Stream.of(accessor.body());
        }
        if (value instanceof Expression.Computed computed) {
            return Stream.of(computed.name(), computed.value());
        }
        if (value instanceof Statement.Declarator declarator) {
            return Stream.concat(Stream.of(declarator.pattern()), declarator.value().stream());
        }
        if (value instanceof Statement.Case taken) {
            return Stream.concat(taken.test().stream(), taken.statements().stream());
        }
        return value instanceof Pattern.Member member ? Stream.of(member.pattern()) : grouped(value);
    }

    private static Stream<Node> grouped(Object value) {
        if (value instanceof Arguments arguments) {
            return arguments.values().stream().map(Node.class::cast);
        }
        if (value instanceof Parameters parameters) {
            return Stream.concat(
                    parameters.decorators().stream(),
                    parameters.values().stream().map(FunctionBody.Parameter::pattern));
        }
        if (value instanceof Members members) {
            return members.values().stream().flatMap(Parts::member);
        }
        throw new IllegalStateException(value.getClass() + " is not known to be a part");
    }

    private static Stream<Node> member(ClassBody.Member member) {
        if (member instanceof ClassBody.Method method) {
            return Stream.of(method.body());
        }
        if (member instanceof ClassBody.Field field) {
            return field.value().stream().map(Node.class::cast);
        }
        return ((ClassBody.OtherMember) member).parts().stream();
    }

    /** The arguments of a call. */
    record Arguments(List<Expression> values) {}

    /**
     * The parameters of a function.
     *
     * @param decorators the expressions of their decorators
     */
    record Parameters(List<FunctionBody.Parameter> values, List<Node> decorators) {
        static final Parameters NONE = new Parameters(List.of(), List.of());
    }

    /** Members of a class. */
    record Members(List<ClassBody.Member> values) {}

    /** A value of a node, of a field, if there is one. */
    static <T> Optional<T> as(Class<T> type, @Nullable Object value) {
        return type.isInstance(value) ? Optional.of(type.cast(value)) : Optional.empty();
    }
}
