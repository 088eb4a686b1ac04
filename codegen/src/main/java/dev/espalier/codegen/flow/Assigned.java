// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.flow;

import dev.espalier.codegen.javascript.Expression;
import dev.espalier.codegen.javascript.Node;
import dev.espalier.codegen.javascript.Pattern;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Names that are given a value after they were declared. */
final class Assigned {
    private Assigned() {}

    static Set<String> in(List<? extends Node> nodes) {
        Set<String> names = new LinkedHashSet<>();
        Deque<Node> waiting = new ArrayDeque<>(nodes);
        while (!waiting.isEmpty()) {
            Node node = waiting.pop();
            if (node instanceof Expression.Assignment assignment) {
                targets(assignment.target(), names);
            } else if (node instanceof Expression.Unary unary
                    && unary.operator().matches("\\+\\+|--")
                    && unary.operand() instanceof Expression.Identifier counted) {
                names.add(counted.name());
            }
            waiting.addAll(Nodes.below(node));
        }
        return names;
    }

    private static void targets(Pattern pattern, Set<String> names) {
        Deque<Node> waiting = new ArrayDeque<>(List.of(pattern));
        while (!waiting.isEmpty()) {
            Node node = waiting.pop();
            if (node instanceof Pattern.Name name) {
                names.add(name.name());
            } else if (node instanceof Pattern.Target target
                    && target.expression() instanceof Expression.Identifier identifier) {
                names.add(identifier.name());
            } else if (node instanceof Pattern.WithDefault initial) {
                waiting.add(initial.pattern());
            } else if (!(node instanceof Expression)) {
                waiting.addAll(Nodes.below(node));
            }
        }
    }
}
