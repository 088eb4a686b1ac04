// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.audit.trap;

import dev.espalier.codegen.audit.Trap;
import dev.espalier.codegen.audit.Trapped;
import dev.espalier.codegen.audit.way.Way;
import dev.espalier.codegen.chain.ChainStep;
import dev.espalier.codegen.chain.FoundChain;
import dev.espalier.codegen.chain.Gap.Reason;
import dev.espalier.codegen.source.Place;
import dev.espalier.schema.DatabaseSchema;
import dev.espalier.schema.Relation;
import dev.espalier.schema.RelationName;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * A chain that may stand in traps.
 *
 * @param chain the chain
 * @param ways the ways in which its conditions can fall
 * @param schema what its database has, if that is known
 */
public record Subject(FoundChain chain, List<Way> ways, Optional<DatabaseSchema> schema) {
    /** With one of these nobody knows all calls of the chain. */
    private static final Set<Reason> MORE_CALLS =
            Set.of(Reason.LOOP, Reason.METHOD, Reason.GIVEN_AWAY, Reason.LIMIT, Reason.DAMAGE);

    /** Copies the ways. */
    public Subject {
        ways = List.copyOf(ways);
    }

    Verb verb() {
        return Verb.of(chain.steps());
    }

    /** The table or function, when it is known. */
    Optional<String> target() {
        return first("from").or(() -> first("rpc"));
    }

    /** The table or function, for people. */
    String name() {
        return target().orElse("a table that is not known");
    }

    Optional<Relation> relation() {
        return schema.flatMap(known -> first("from")
                .flatMap(table ->
                        known.relation(new RelationName(first("schema").orElse(known.defaultSchema()), table))));
    }

    private Optional<String> first(String method) {
        return chain.steps().stream()
                .filter(step -> step.method().equals(method))
                .findFirst()
                .flatMap(step -> Given.text(step, 0));
    }

    /** Whether all of its calls are known, though perhaps not what they are given. */
    boolean complete() {
        return chain.gaps().stream().noneMatch(gap -> MORE_CALLS.contains(gap.reason()));
    }

    /** The first way of which this is true; where it is true of all, its conditions do not matter. */
    Optional<Way> way(Predicate<Way> test) {
        List<Way> found = ways.stream().filter(test).toList();
        return found.stream().findFirst().map(way -> found.size() == ways.size() ? new Way("", way.steps()) : way);
    }

    /** The place of a call, or of the chain where there is no such call. */
    Place place(String method) {
        return chain.steps().stream()
                .filter(step -> step.method().equals(method))
                .findFirst()
                .map(ChainStep::place)
                .orElse(chain.place());
    }

    Trapped trapped(Trap trap, String message, Place place) {
        return new Trapped(trap, message, place, List.of());
    }

    /** {@code  when !status}, or nothing. */
    static String when(Way way) {
        return way.when().isEmpty() ? "" : ", when " + way.when();
    }
}
