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
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Words PGRST201: which relationships an embed could mean, and what to write for each. */
final class Ambiguity {

    /** Functions last, else by target, self-references after others, kind, constraint or junction, and columns. */
    private static final Comparator<Relationship> ORDER = Comparator.comparing(
                    (Relationship candidate) -> candidate instanceof Computed)
            .thenComparing(candidate -> candidate.target().schema())
            .thenComparing(candidate -> candidate.target().name())
            .thenComparing(candidate -> candidate.origin().equals(candidate.target()))
            .thenComparing(Ambiguity::rank)
            .thenComparing(Ambiguity::path, Arrays::compare);

    private Ambiguity() {}

    static Problem problem(String origin, String target, List<Relationship> candidates) {
        List<Relationship> sorted = candidates.stream().sorted(ORDER).toList();
        String hints = sorted.stream().map(Ambiguity::suggestion).collect(Collectors.joining(", "));
        return Problem.of(
                        ProblemCode.PGRST201,
                        "Could not embed because more than one relationship was found for '" + origin + "' and '"
                                + target + "'")
                .withDetails(new Details.Candidates(
                        sorted.stream().map(Ambiguity::candidate).toList()))
                .withHint("Try changing '" + target + "' to one of the following: " + hints
                        + ". Find the desired relationship in the 'details' key.");
    }

    /** What to write; for a function PostgREST has nothing to say. */
    private static String suggestion(Relationship candidate) {
        return candidate instanceof Computed ? "" : "'" + candidate.target().name() + "!" + hint(candidate) + "'";
    }

    private static int rank(Relationship candidate) {
        return candidate instanceof ToMany
                ? 0
                : candidate instanceof ToOne one ? (one.exclusive() == Exclusive.NO ? 1 : 2) : 3;
    }

    /** What tells relationships of a kind apart. */
    private static String[] path(Relationship candidate) {
        if (candidate instanceof Computed computed) {
            return new String[] {computed.function().name()};
        }
        if (candidate instanceof ManyToMany through) {
            String schema = through.junction().schema();
            String near = through.near().constraint();
            String far = through.far().constraint();
            return path(
                    List.of(schema, through.junction().name(), near, far),
                    through.near().pairs());
        }
        return path(List.of(hint(candidate)), candidate.pairs());
    }

    private static String[] path(List<String> names, List<ColumnPair> pairs) {
        Stream<String> columns = pairs.stream().flatMap(pair -> Stream.of(pair.origin(), pair.target()));
        return Stream.concat(names.stream(), columns).toArray(String[]::new);
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
        if (candidate instanceof Computed) {
            return Candidate.UNTOLD;
        }
        String text = hint(candidate) + " using " + origin + list(candidate.pairs(), ColumnPair::origin) + " and "
                + target + list(candidate.pairs(), ColumnPair::target);
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
