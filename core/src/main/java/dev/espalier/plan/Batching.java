// SPDX-License-Identifier: Apache-2.0
package dev.espalier.plan;

import dev.espalier.plan.Embedding.Reach;
import dev.espalier.plan.Plan.Lateral;
import dev.espalier.plan.Plan.LateralKind;
import dev.espalier.plan.Plan.Node;
import dev.espalier.plan.Plan.Origin;
import dev.espalier.plan.Plan.Paging;
import dev.espalier.schema.DatabaseSchema;
import java.util.List;
import java.util.Optional;

/**
 * Last pass where it is asked for: to-many embeds reach all rows of their parent at once.
 *
 * <p>What cannot is had row by row as elsewhere: aggregates, spreads of many, functions of a row, and whatever stands below a node whose rows
 * cannot be told without its embeds.
 */
final class Batching {

    private final Existence existence;
    private final PageFirst pages;

    Batching(DatabaseSchema schema) {
        this.existence = new Existence(schema);
        this.pages = new PageFirst(schema);
    }

    Node in(Node node) {
        return atOnce(node).orElseGet(() -> pages.in(node));
    }

    private Optional<Node> atOnce(Node node) {
        List<Lateral> laterals = node.laterals().stream().map(this::in).toList();
        Node grown = node.with(laterals, node.embedding());
        boolean batched = laterals.stream().anyMatch(lateral -> lateral.reach() == Reach.ALL_ROWS);
        return batched && pages.isPossible(grown)
                ? PageColumns.withKeys(grown, existence)
                        .map(columns -> grown.with(laterals, new Embedding.AtOnce(columns)))
                : Optional.empty();
    }

    private Lateral in(Lateral lateral) {
        Node node = lateral.node();
        boolean possible =
                lateral.kind() == LateralKind.ARRAY && !node.clauses().joins().isEmpty() && !existence.aggregates(node);
        if (!possible) {
            return pages.in(lateral);
        }
        Optional<Node> known = knowsItsRows(node) ? atOnce(node) : Optional.empty();
        return lateral.with(known.orElseGet(() -> pages.inLaterals(node))).reaching(Reach.ALL_ROWS);
    }

    /** Whether rows of an embed can be called by one name: what stands beside a junction has two, and a page for each parent is cut later. */
    private static boolean knowsItsRows(Node node) {
        return node.source().origin() instanceof Origin.Stored
                && node.clauses().page().filter(Paging.Asked.class::isInstance).isEmpty();
    }
}
