// SPDX-License-Identifier: Apache-2.0
package dev.espalier.plan;

import dev.espalier.limits.Limits;
import dev.espalier.plan.Plan.Node;
import dev.espalier.plan.Plan.Source;
import dev.espalier.query.Count;
import dev.espalier.query.Read;
import dev.espalier.query.Strategy;
import dev.espalier.schema.DatabaseSchema;
import dev.espalier.schema.Relation;
import java.util.Optional;
import java.util.OptionalLong;

/** Plans how rows are read, wherever they are taken from: the passes over a tree of drafts, in their order. */
final class AnswerPlanner {

    /**
     * A planned answer.
     *
     * @param plan how rows are read
     * @param tree the drafts that it was made of, bound
     */
    record Answer(ReadPlan plan, Draft tree) {}

    private final DatabaseSchema schema;
    private final String requestSchema;
    private final Limits limits;

    AnswerPlanner(DatabaseSchema schema, String requestSchema, Limits limits) {
        this.schema = schema;
        this.requestSchema = requestSchema;
        this.limits = limits;
    }

    /**
     * Plans a read.
     *
     * @param name what its root is called, from which relationships start
     * @param root the relation of that name, if there is one
     * @param source where its rows are taken from
     */
    Answer plan(Read read, String name, Optional<Relation> root, Source source) {
        Draft tree = DraftTree.grow(name, read.select());
        tree = Placement.filters(tree, read.filters());
        tree = Placement.orders(tree, read.orders());
        tree = Placement.pages(tree, read.pages());
        tree = new Bonding(schema, requestSchema).bind(tree, source.qualifier());
        Resolution resolution = new Resolution(schema, requestSchema, root, limits);
        OptionalLong countCap = read.count() == Count.ESTIMATED ? limits.maxRows() : OptionalLong.empty();
        Node rows = embedded(read.strategy(), resolution.resolve(tree, source));
        return new Answer(new ReadPlan(rows, read.count(), countCap, read.form()), tree);
    }

    private Node embedded(Strategy strategy, Node node) {
        return switch (strategy) {
            case LATERAL -> new PageFirst(schema).in(node);
            case BATCHED -> new Batching(schema).in(node);
        };
    }
}
