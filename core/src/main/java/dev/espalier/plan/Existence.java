// SPDX-License-Identifier: Apache-2.0
package dev.espalier.plan;

import dev.espalier.plan.Plan.Column;
import dev.espalier.plan.Plan.Criterion;
import dev.espalier.plan.Plan.Lateral;
import dev.espalier.plan.Plan.Node;
import dev.espalier.plan.Plan.Output;
import dev.espalier.plan.Plan.Paging;
import dev.espalier.plan.Plan.Source;
import dev.espalier.query.SelectItem.Join;
import dev.espalier.schema.DatabaseSchema;
import java.util.List;
import java.util.stream.Stream;

/** Whether {@code exists} says of an embed what its lateral would: that it found something. */
final class Existence {

    private final DatabaseSchema schema;

    Existence(DatabaseSchema schema) {
        this.schema = schema;
    }

    /** Whether an embed decides about rows of the node. */
    boolean isDecided(Node node) {
        return deciding(node).findAny().isPresent();
    }

    /** Of every embed that decides about rows of the node. */
    boolean canDecide(Node node) {
        return deciding(node).allMatch(lateral -> isAsked(lateral.node()));
    }

    private static Stream<Lateral> deciding(Node node) {
        return node.laterals().stream().filter(lateral -> decides(lateral, node));
    }

    /** Whether rows of the node stay or go by what the embed found. */
    private static boolean decides(Lateral lateral, Node node) {
        return lateral.join() == Join.INNER || isTested(lateral, node.clauses().where());
    }

    private static boolean isTested(Lateral lateral, List<Criterion> criteria) {
        return criteria.stream()
                .flatMap(Existence::leaves)
                .anyMatch(criterion -> criterion instanceof Criterion.Found found
                        && found.lateral().equals(lateral.alias()));
    }

    private static Stream<Criterion> leaves(Criterion criterion) {
        return criterion instanceof Criterion.Group group
                ? group.criteria().stream().flatMap(Existence::leaves)
                : Stream.of(criterion);
    }

    /** A page may be empty though there are rows, and aggregates are there without any. */
    private boolean isAsked(Node node) {
        boolean whole = node.clauses()
                .page()
                .filter(page -> !(page instanceof Paging.Capped capped) || capped.rows() == 0)
                .isEmpty();
        return whole && !aggregates(node) && canDecide(node);
    }

    /** Whether the node may make one row of several. A column that its relation lacks may be an aggregate of the row: {@code "bookings_1"."count"}. */
    boolean aggregates(Node node) {
        return !node.groups().isEmpty()
                || node.outputs().stream().anyMatch(output -> aggregates(output, node.source()));
    }

    private boolean aggregates(Output output, Source source) {
        if (output instanceof Output.Field field) {
            return field.aggregate().isPresent()
                    || !isStored(field.term().column().column(), source);
        }
        return output instanceof Output.CountAll
                || (output instanceof Output.Lifted lifted && lifted.aggregate().isPresent());
    }

    /** Whether the relation has the column. */
    boolean isStored(Column column, Source source) {
        return schema.relation(source.relation())
                .flatMap(relation -> relation.column(column.name()))
                .isPresent();
    }
}
