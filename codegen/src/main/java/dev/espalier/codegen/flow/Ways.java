// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.flow;

import dev.espalier.codegen.chain.Condition;
import java.util.ArrayList;
import java.util.List;

/** Values of which one is taken. */
final class Ways {
    /** So many values are told apart. */
    static final int MOST = 16;

    private Ways() {}

    /** What a variable holds after two branches. */
    static Value join(Value before, Value one, List<Condition> whenOne, Value other, List<Condition> whenOther) {
        if (one.equals(other)) {
            return one;
        }
        List<Value.Way> ways = new ArrayList<>();
        add(ways, whenOne, one);
        add(ways, whenOther, other);
        return of(ways);
    }

    /** One of the ways; where two have the same value, of the one whose conditions are fewer. */
    static Value of(List<Value.Way> ways) {
        List<Value.Way> kept = new ArrayList<>();
        for (Value.Way way : ways) {
            merge(kept, way);
        }
        if (kept.size() == 1) {
            return kept.get(0).value();
        }
        if (kept.size() > MOST) {
            kept.subList(MOST - 1, kept.size()).clear();
            kept.add(new Value.Way(List.of(), new Value.TooMany()));
        }
        return new Value.Several(kept);
    }

    private static void merge(List<Value.Way> kept, Value.Way way) {
        for (int i = 0; i < kept.size(); i++) {
            Value.Way other = kept.get(i);
            if (other.value().equals(way.value())) {
                kept.set(i, new Value.Way(either(other.conditions(), way.conditions()), way.value()));
                return;
            }
        }
        kept.add(way);
    }

    /** The conditions that two ways have in common from the outside. */
    private static List<Condition> either(List<Condition> one, List<Condition> other) {
        int same = 0;
        while (same < one.size() && same < other.size() && one.get(same).equals(other.get(same))) {
            same++;
        }
        return one.subList(0, same);
    }

    static void add(List<Value.Way> ways, List<Condition> when, Value value) {
        if (value instanceof Value.Several several) {
            for (Value.Way way : several.ways()) {
                ways.add(new Value.Way(concat(when, way.conditions()), way.value()));
            }
        } else {
            ways.add(new Value.Way(when, value));
        }
    }

    /** The ways of a value; one without conditions where there is one alone. */
    static List<Value.Way> each(Value value) {
        return value instanceof Value.Several several ? several.ways() : List.of(new Value.Way(List.of(), value));
    }

    /** Conditions one after another, each once. */
    static List<Condition> concat(List<Condition> first, List<Condition> second) {
        List<Condition> all = new ArrayList<>(first);
        second.stream().filter(c -> !all.contains(c)).forEach(all::add);
        return all;
    }
}
