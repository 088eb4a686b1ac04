// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.javascript;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a value is taken apart to. */
final class Patterns {

    private Patterns() {}

    static Object of(Branch node) {
        return switch (node.kind()) {
            case "object_pattern" -> object(node);
            case "array_pattern" -> array(node);
            case "pair_pattern" -> member(node);
            case "object_assignment_pattern", "assignment_pattern" -> withDefault(node);
            case "rest_pattern" -> first(node);
            default -> new Pattern.Name(node.span(), node.text());
        };
    }

    private static Pattern first(Branch node) {
        return node.children().stream()
                .findFirst()
                .map(Branch::pattern)
                .orElseGet(() -> new Pattern.Name(node.span(), node.text()));
    }

    private static Pattern withDefault(Branch node) {
        return new Pattern.WithDefault(
                node.span(),
                node.field("left").map(Branch::pattern).orElseGet(() -> first(node)),
                node.expression("right"));
    }

    private static Pattern object(Branch node) {
        List<Pattern.Member> members = new ArrayList<>();
        Optional<Pattern> rest = Optional.empty();
        for (Branch child : node.children()) {
            if ("rest_pattern".equals(child.kind())) {
                rest = Optional.of(child.pattern());
            } else if (child.value() instanceof Pattern.Member member) {
                members.add(member);
            } else if (child.value() != null) {
                members.add(new Pattern.Member(name(child.pattern()), child.pattern()));
            }
        }
        return new Pattern.ObjectPattern(node.span(), List.copyOf(members), rest);
    }

    /** {@code a: b}. */
    private static Pattern.Member member(Branch pair) {
        Pattern pattern = pair.field("value").map(Branch::pattern).orElseGet(() -> first(pair));
        return new Pattern.Member(pair.field("key").flatMap(PropertyName::of), pattern);
    }

    private static Optional<String> name(Pattern pattern) {
        if (pattern instanceof Pattern.WithDefault given) {
            return name(given.pattern());
        }
        return pattern instanceof Pattern.Name name ? Optional.of(name.name()) : Optional.empty();
    }

    private static Pattern array(Branch node) {
        List<Optional<Pattern>> elements = new ArrayList<>();
        Optional<Pattern> rest = Optional.empty();
        boolean hole = true;
        for (Branch child : node.all()) {
            if (",".equals(child.kind())) {
                if (hole) {
                    elements.add(Optional.empty());
                }
                hole = true;
            } else if ("rest_pattern".equals(child.kind())) {
                rest = Optional.of(child.pattern());
            } else if (child.named()) {
                elements.add(Optional.of(child.pattern()));
                hole = false;
            }
        }
        return new Pattern.ArrayPattern(node.span(), List.copyOf(elements), rest);
    }
}
