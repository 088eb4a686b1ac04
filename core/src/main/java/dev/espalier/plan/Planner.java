// SPDX-License-Identifier: Apache-2.0
package dev.espalier.plan;

import dev.espalier.error.Problem;
import dev.espalier.error.ProblemCode;
import dev.espalier.limits.Limits;
import dev.espalier.query.Count;
import dev.espalier.query.Read;
import dev.espalier.query.Shape;
import dev.espalier.query.Target;
import dev.espalier.schema.DatabaseSchema;
import dev.espalier.schema.Relation;
import dev.espalier.schema.RelationName;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Resolves a shape against a schema: {@code Shape} in, {@code Plan} out.
 *
 * <p>Throws {@link dev.espalier.error.QueryException}: PGRST106 for a schema that is not exposed, PGRST205 for an unknown relation, PGRST108
 * for a filter, order or page on something not embedded, PGRST200 and PGRST201 for an embed with no relationship or several, PGRST118 for
 * an order by a to-many embed.
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
        Read read = (Read) shape.statement();
        Relation root = root(read.target());
        Draft tree = DraftTree.grow(read.target().name(), read.select());
        tree = Placement.filters(tree, read.filters());
        tree = Placement.orders(tree, read.orders());
        tree = Placement.pages(tree, read.pages());
        tree = new Bonding(schema, root.name().schema()).bind(tree);
        OptionalLong countCap = read.count() == Count.ESTIMATED ? limits.maxRows() : OptionalLong.empty();
        return new Plan(new Resolution(schema, root, limits).resolve(tree), read.count(), countCap, read.form());
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

    private Relation root(Target target) {
        RelationName relation = new RelationName(exposed(target.schema()), target.name());
        return schema.relation(relation)
                .orElseThrow(() -> Suggestions.unknownRelation(schema, relation).toException());
    }
}
