// SPDX-License-Identifier: Apache-2.0
package dev.espalier.plan;

import dev.espalier.error.Problem;
import dev.espalier.error.ProblemCode;
import dev.espalier.schema.DatabaseSchema;
import dev.espalier.schema.NearestNames;
import dev.espalier.schema.RelationName;
import java.util.Optional;

/** Words PGRST200 and PGRST205, with the nearest name as a hint where one is near enough. */
final class Suggestions {

    /** A relation's name must be this near, from 0 to 1. */
    private static final double NEAR_RELATION = 0.75;

    /** A related name must be this near. */
    private static final double NEAR_RELATED = 0.33;

    /** With so many relations none is suggested: comparing them all costs more than the hint is worth. */
    private static final int TOO_MANY = 500;

    private Suggestions() {}

    /** {@code /booking}: no such relation. */
    static Problem unknownRelation(DatabaseSchema schema, RelationName asked) {
        Problem problem = Problem.of(
                ProblemCode.PGRST205,
                "Could not find the table '" + asked.schema() + "." + asked.name() + "' in the schema cache");
        NearestNames names = schema.relationNames(asked.schema());
        if (names.names().size() >= TOO_MANY) {
            return problem;
        }
        return names.to(asked.name(), NEAR_RELATION)
                .map(near -> problem.withHint("Perhaps you meant the table '" + asked.schema() + "." + near + "'"))
                .orElse(problem);
    }

    /** {@code /services?select=whatsapp_auth(creds)}: nothing leads there. */
    static Problem noRelationship(DatabaseSchema schema, RelationName origin, String target, Optional<String> hint) {
        String using = hint.map(word -> " using the hint '" + word + "'").orElse("");
        Problem problem = Problem.of(
                        ProblemCode.PGRST200,
                        "Could not find a relationship between '" + origin.name() + "' and '" + target
                                + "' in the schema cache")
                .withDetails("Searched for a foreign key relationship between '" + origin.name() + "' and '" + target
                        + "'" + using + " in the schema '" + origin.schema() + "', but no matches were found.");
        NearestNames children = schema.related(origin);
        // An origin that nothing leads from is taken for the mistake, else the target, unless it is spelled right.
        if (children.names().isEmpty()) {
            return schema.related(origin.schema())
                    .to(origin.name(), NEAR_RELATED)
                    .map(near -> problem.withHint(meant(near, origin.name())))
                    .orElse(problem);
        }
        return children.to(target, NEAR_RELATED)
                .filter(near -> !near.equalsIgnoreCase(target))
                .map(near -> problem.withHint(meant(near, target)))
                .orElse(problem);
    }

    private static String meant(String near, String wrong) {
        return "Perhaps you meant '" + near + "' instead of '" + wrong + "'.";
    }
}
