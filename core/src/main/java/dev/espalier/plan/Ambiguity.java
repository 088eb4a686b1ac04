// SPDX-License-Identifier: Apache-2.0
package dev.espalier.plan;

import dev.espalier.error.Details;
import dev.espalier.error.Details.Candidate;
import dev.espalier.error.Problem;
import dev.espalier.error.ProblemCode;
import dev.espalier.schema.ColumnPair;
import dev.espalier.schema.Relation.Exclusive;
import dev.espalier.schema.Relationship;
import dev.espalier.schema.Relationship.Computed;
import dev.espalier.schema.Relationship.ManyToMany;
import dev.espalier.schema.Relationship.ToMany;
import dev.espalier.schema.Relationship.ToOne;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Words PGRST201: which relationships an embed could mean, and what to write for each. */
final class Ambiguity {

    private static final Comparator<Relationship> ORDER =
            Comparator.comparing(Ambiguity::rank).thenComparing(Ambiguity::hint);

    private Ambiguity() {}

    static Problem problem(String origin, String target, List<Relationship> candidates) {
        List<Relationship> sorted = candidates.stream().sorted(ORDER).toList();
        String hints = sorted.stream()
                .map(candidate -> "'" + candidate.target().name() + "!" + hint(candidate) + "'")
                .collect(Collectors.joining(", "));
        return Problem.of(
                        ProblemCode.PGRST201,
                        "Could not embed because more than one relationship was found for '" + origin + "' and '"
                                + target + "'")
                .withDetails(new Details.Candidates(
                        sorted.stream().map(Ambiguity::candidate).toList()))
                .withHint("Try changing '" + target + "' to one of the following: " + hints
                        + ". Find the desired relationship in the 'details' key.");
    }

    private static int rank(Relationship candidate) {
        return candidate instanceof ToMany
                ? 0
                : candidate instanceof ToOne one ? (one.exclusive() == Exclusive.NO ? 1 : 2) : 3;
    }

    private static String hint(Relationship candidate) {
        if (candidate instanceof ToOne one) {
            return one.constraint();
        }
        return candidate instanceof ToMany many
                ? many.constraint()
                : ((ManyToMany) candidate).junction().name();
    }

    private static Candidate candidate(Relationship candidate) {
        String origin = candidate.origin().name();
        String target = candidate.target().name();
        String embedding = origin + " with " + target;
        if (candidate instanceof ManyToMany through) {
            String text = through.junction().name() + " using " + through.near().constraint()
                    + list(through.near().pairs(), ColumnPair::target) + " and "
                    + through.far().constraint() + list(through.far().pairs(), ColumnPair::target);
            return new Candidate("many-to-many", embedding, text);
        }
        if (candidate instanceof Computed computed) {
            return new Candidate(computed.toOne() ? "many-to-one" : "one-to-many", embedding, hint(computed));
        }
        List<ColumnPair> pairs = candidate instanceof ToOne one ? one.pairs() : ((ToMany) candidate).pairs();
        String text = hint(candidate) + " using " + origin + list(pairs, ColumnPair::origin) + " and " + target
                + list(pairs, ColumnPair::target);
        return new Candidate(cardinality(candidate), embedding, text);
    }

    private static String cardinality(Relationship candidate) {
        return candidate instanceof ToMany
                ? "one-to-many"
                : ((ToOne) candidate).exclusive() == Exclusive.NO ? "many-to-one" : "one-to-one";
    }

    private static String list(List<ColumnPair> pairs, Function<ColumnPair, String> side) {
        return pairs.stream().map(side).collect(Collectors.joining(", ", "(", ")"));
    }
}
