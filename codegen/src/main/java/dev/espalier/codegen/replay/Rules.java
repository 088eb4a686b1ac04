// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.replay;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/**
 * What counts when two answers are compared.
 *
 * @param on the rules that hold
 * @param ignored columns whose values may be any, by their path of names or the end of it: {@code created_at}, {@code clients.phone}
 * @param headers names of headers to compare besides those that always are, in lower case
 */
public record Rules(Set<Rule> on, List<IgnoredColumn> ignored, Set<String> headers) {

    /** Copies the collections. */
    public Rules {
        on = on.isEmpty() ? Set.of() : Set.copyOf(EnumSet.copyOf(on));
        ignored = List.copyOf(ignored);
        headers = Set.copyOf(headers);
    }

    /** The rules that hold unless somebody says otherwise, but for these. */
    public static Rules standing(
            Collection<Rule> switchedOn, Collection<Rule> switchedOff, List<String> ignored, List<String> headers) {
        Set<Rule> on = EnumSet.noneOf(Rule.class);
        for (Rule rule : Rule.values()) {
            if (rule.standing() == Rule.Standing.ON) {
                on.add(rule);
            }
        }
        on.addAll(switchedOn);
        on.removeAll(switchedOff);
        Set<String> names = new TreeSet<>();
        headers.forEach(name -> names.add(name.toLowerCase(Locale.ROOT)));
        return new Rules(on, ignored.stream().map(IgnoredColumn::of).toList(), names);
    }

    /** The rules that hold unless somebody says otherwise. */
    public static Rules standing() {
        return standing(List.of(), List.of(), List.of(), List.of());
    }

    boolean has(Rule rule) {
        return on.contains(rule);
    }

    boolean ignores(List<String> path) {
        return ignored.stream().anyMatch(column -> column.ends(path));
    }
}
