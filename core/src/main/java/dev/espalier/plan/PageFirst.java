// SPDX-License-Identifier: Apache-2.0
package dev.espalier.plan;

import dev.espalier.plan.Plan.Lateral;
import dev.espalier.plan.Plan.LateralKind;
import dev.espalier.plan.Plan.Node;
import dev.espalier.plan.Plan.Origin;
import dev.espalier.plan.Plan.Output;
import dev.espalier.plan.Plan.Paging;
import dev.espalier.plan.Plan.Source;
import dev.espalier.query.TypeName;
import dev.espalier.schema.DatabaseSchema;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Last pass: where a node has a page, its rows are cut before anything is embedded in them, if the answer is the same.
 *
 * <p>Otherwise PostgreSQL makes the arrays of every row that matches, sorts them, and throws all but the page away.
 */
final class PageFirst {

    /** Types that every value can be cast to; a cast to another may fail, and does so for rows beside the page as well. */
    private static final Set<String> TEXTS = Set.of("text", "varchar", "character varying");

    private final Existence existence;

    PageFirst(DatabaseSchema schema) {
        this.existence = new Existence(schema);
    }

    Node in(Node node) {
        Node grown = inLaterals(node);
        return isCut(node) && isPossible(grown)
                ? PageColumns.of(grown, existence)
                        .map(columns -> grown.with(grown.laterals(), new Embedding.AfterPage(columns)))
                        .orElse(grown)
                : grown;
    }

    /** To-one embeds have a row at the most, so that there is nothing to cut. */
    Lateral in(Lateral lateral) {
        boolean one = lateral.kind() == LateralKind.OBJECT || lateral.kind() == LateralKind.COLUMNS;
        return lateral.with(one ? inLaterals(lateral.node()) : in(lateral.node()));
    }

    /** The node as it is, and all below it. */
    Node inLaterals(Node node) {
        return node.with(node.laterals().stream().map(this::in).toList(), node.embedding());
    }

    /** Whether rows of a node can be told without what is embedded in them, and then be called by one name. */
    boolean isPossible(Node node) {
        // What rows are ordered by is joined to all of them in any case.
        return node.ordering().size() < node.laterals().size()
                && !existence.aggregates(node)
                && decidesAlike(node)
                && node.laterals().stream().noneMatch(lateral -> hides(lateral.node(), last(node.source())))
                && isSafe(node);
    }

    /** Which rows come first without an order is left to PostgreSQL, and it takes others when it need not join them: they stay those of PostgREST. */
    private boolean decidesAlike(Node node) {
        boolean any = isCut(node) && node.clauses().order().isEmpty();
        return any ? !existence.isDecided(node) : existence.canDecide(node);
    }

    /** A cap without an order stops at the first rows by itself. */
    private static boolean isCut(Node node) {
        Optional<Paging> page = node.clauses().page();
        return page.filter(Paging.Asked.class::isInstance).isPresent()
                || (page.isPresent() && !node.clauses().order().isEmpty());
    }

    /** Whether something has the name in the query of an embed, which the page would have around it. */
    private static boolean hides(Node embedded, String name) {
        boolean junction = embedded.source().origin() instanceof Origin.BesideJunction beside
                && beside.junction().name().equals(name);
        return junction
                || last(embedded.source()).equals(name)
                || embedded.laterals().stream()
                        .anyMatch(lateral -> lateral.alias().equals(name));
    }

    private static String last(Source source) {
        return source.qualifier().last().names().get(0);
    }

    private static boolean isSafe(Node node) {
        return node.outputs().stream().allMatch(PageFirst::isSafe)
                && node.laterals().stream().allMatch(lateral -> isSafe(lateral.node()));
    }

    private static boolean isSafe(Output output) {
        return !(output instanceof Output.Field field)
                || field.cast()
                        .map(TypeName::text)
                        .filter(type -> !isText(type))
                        .isEmpty();
    }

    private static boolean isText(String type) {
        return TEXTS.contains(type.toLowerCase(Locale.ROOT));
    }
}
