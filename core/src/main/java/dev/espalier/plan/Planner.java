// SPDX-License-Identifier: Apache-2.0
package dev.espalier.plan;

import dev.espalier.error.Problem;
import dev.espalier.error.ProblemCode;
import dev.espalier.limits.Limits;
import dev.espalier.plan.Plan.Source;
import dev.espalier.query.Call;
import dev.espalier.query.Read;
import dev.espalier.query.Shape;
import dev.espalier.query.Statement;
import dev.espalier.query.Target;
import dev.espalier.query.Write;
import dev.espalier.schema.DatabaseSchema;
import dev.espalier.schema.Relation;
import dev.espalier.schema.RelationName;
import java.util.Optional;

/**
 * Resolves a shape against a schema: {@code Shape} in, {@code Plan} out.
 *
 * <p>Throws {@link dev.espalier.error.QueryException}: PGRST106 for a schema that is not exposed, PGRST205 for an unknown relation, PGRST202
 * and PGRST203 for no function or several, PGRST108 for a filter, order or page on something not embedded, PGRST200 and PGRST201 for an
 * embed with no relationship or several, PGRST118 for an order by a to-many embed, PGRST204 for an unknown column of a payload, PGRST105 for
 * a {@code PUT} that does not name one row, PGRST128 for a limit of rows on a function that gives one.
 */
public final class Planner {

    private final DatabaseSchema schema;
    private final Limits limits;

    /** A planner for this schema. */
    public Planner(DatabaseSchema schema, Limits limits) {
        this.schema = schema;
        this.limits = limits;
    }

    /** Resolves the shape. */
    public Plan plan(Shape shape) {
        Statement statement = shape.statement();
        if (statement instanceof Call call) {
            String requestSchema = exposed(call.answer().target().schema());
            return new CallPlanner(schema, requestSchema, limits).plan(call);
        }
        if (statement instanceof Write write) {
            Relation target = relation(write.answer().target());
            return new WritePlanner(schema, target, limits).plan(write);
        }
        Read read = (Read) statement;
        Relation root = relation(read.target());
        return new AnswerPlanner(schema, root.name().schema(), limits)
                .plan(read, root.name().name(), Optional.of(root), Source.of(root))
                .plan();
    }

    /**
     * The schema that a request means, which is told to be wrong before anything else is.
     *
     * @throws dev.espalier.error.QueryException PGRST106 for one that is not exposed
     */
    public String exposed(Optional<String> asked) {
        String name = asked.orElse(schema.defaultSchema());
        if (!schema.exposed().contains(name)) {
            throw Problem.of(ProblemCode.PGRST106, "Invalid schema: " + name)
                    .withHint("Only the following schemas are exposed: " + String.join(", ", schema.exposed()))
                    .toException();
        }
        return name;
    }

    private Relation relation(Target target) {
        RelationName relation = new RelationName(exposed(target.schema()), target.name());
        return schema.relation(relation)
                .orElseThrow(() -> Suggestions.unknownRelation(schema, relation).toException());
    }
}
