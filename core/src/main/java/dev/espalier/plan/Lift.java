// SPDX-License-Identifier: Apache-2.0
package dev.espalier.plan;

import dev.espalier.plan.Plan.Column;
import dev.espalier.query.SelectItem.Aggregation;
import java.util.Optional;

/**
 * A column that a spread hands to its parent.
 *
 * @param column which one, or none for all
 * @param aggregate an aggregate that is hoisted with it to the nearest node that is no spread
 * @param alias the name it gets there, when it is hoisted with one
 */
record Lift(Optional<Column> column, Optional<Aggregation> aggregate, Optional<String> alias) {

    static Lift of(String column) {
        return new Lift(Optional.of(new Column.Unresolved(column)), Optional.empty(), Optional.empty());
    }

    static Lift all() {
        return new Lift(Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** An aggregate over a column that the spread selects under the alias. */
    static Lift hoisted(String alias, Aggregation aggregate) {
        return new Lift(Optional.of(new Column.Unresolved(alias)), Optional.of(aggregate), Optional.of(alias));
    }
}
