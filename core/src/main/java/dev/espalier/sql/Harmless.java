// SPDX-License-Identifier: Apache-2.0
package dev.espalier.sql;

import dev.espalier.plan.Plan.Column;
import dev.espalier.plan.Plan.Node;
import dev.espalier.plan.Plan.Origin;
import dev.espalier.plan.Plan.Output;
import dev.espalier.plan.Plan.Term;
import dev.espalier.schema.Relation.Kind;

/** Whether a node shows stored columns only: no cast, JSON path, aggregate, function or view in it that could fail for a row. */
final class Harmless {

    private Harmless() {}

    static boolean isNode(Node node) {
        return node.groups().isEmpty()
                && isOrigin(node.source().origin())
                && node.outputs().stream().allMatch(Harmless::isOutput)
                && node.clauses().order().stream().allMatch(sort -> isTerm(sort.term()))
                && node.laterals().stream().allMatch(lateral -> isNode(lateral.node()));
    }

    private static boolean isOrigin(Origin origin) {
        return (origin instanceof Origin.Stored stored && stored.kind() == Kind.TABLE)
                || (origin instanceof Origin.BesideJunction beside && beside.kind() == Kind.TABLE);
    }

    private static boolean isOutput(Output output) {
        if (output instanceof Output.Field field) {
            return field.output().isEmpty()
                    && field.cast().isEmpty()
                    && field.aggregate().isEmpty()
                    && isTerm(field.term());
        }
        return output instanceof Output.Star || output instanceof Output.WholeRow || output instanceof Output.Embedded;
    }

    private static boolean isTerm(Term term) {
        return term.path().isEmpty() && term.column().column() instanceof Column.Known;
    }
}
