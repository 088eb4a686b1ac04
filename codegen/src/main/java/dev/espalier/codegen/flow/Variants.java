// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.flow;

import dev.espalier.codegen.chain.Condition;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The lists that a list with conditional elements may be. */
final class Variants {
    private static final int DECISIONS = 4;

    private Variants() {}

    /** Each list that may come out, with its conditions; none where they are too many or not known. */
    static List<Value.Way> of(ListValue list) {
        if (list.open().content()) {
            return List.of();
        }
        Set<Condition.When> decisions = new LinkedHashSet<>();
        for (ListValue.Element element : list.elements().content()) {
            for (Condition condition : element.when()) {
                if (!(condition instanceof Condition.When when)) {
                    return List.of();
                }
                decisions.add(new Condition.When(when.place(), when.source(), true));
            }
        }
        return decisions.size() > DECISIONS ? List.of() : all(list, List.copyOf(decisions));
    }

    private static List<Value.Way> all(ListValue list, List<Condition.When> decisions) {
        List<Value.Way> ways = new ArrayList<>();
        for (int mask = (1 << decisions.size()) - 1; mask >= 0; mask--) {
            List<Condition> falls = new ArrayList<>();
            for (int i = 0; i < decisions.size(); i++) {
                Condition.When decision = decisions.get(i);
                falls.add(new Condition.When(decision.place(), decision.source(), (mask & (1 << i)) != 0));
            }
            List<ListValue.Element> kept = list.elements().content().stream()
                    .filter(element -> falls.containsAll(element.when()))
                    .map(element -> new ListValue.Element(List.of(), element.value()))
                    .toList();
            ways.add(new Value.Way(falls, new Memory(new Trail()).listOf(kept, false)));
        }
        return ways;
    }
}
