// SPDX-License-Identifier: Apache-2.0
package dev.espalier.schema;

import dev.espalier.schema.Relation.Exclusive;
import dev.espalier.schema.Relation.Kind;
import java.util.List;

/** A way from the rows of one relation to rows of another. */
public sealed interface Relationship {

    /** Where it starts. */
    RelationName origin();

    /** Where it leads. */
    RelationName target();

    /** The schema whose requests find it. */
    default String schema() {
        return target().schema();
    }

    /** Whether it leads to one row at most. */
    boolean toOne();

    /** Columns of the one foreign key that it follows; none where it follows two, or a function. */
    default List<ColumnPair> pairs() {
        return List.of();
    }

    /**
     * {@code orders.customer_id → customers.id}: from the foreign key to what it references, or the only row that references back.
     *
     * @param origin where it starts
     * @param target where it leads
     * @param targetKind what is there
     * @param constraint the foreign key's name
     * @param pairs all columns of the key
     * @param exclusive many rows of the origin may share a target, or only one
     */
    record ToOne(
            RelationName origin,
            RelationName target,
            Kind targetKind,
            String constraint,
            List<ColumnPair> pairs,
            Exclusive exclusive)
            implements Relationship {
        /** Keeps a copy of the list. */
        public ToOne {
            pairs = List.copyOf(pairs);
        }

        @Override
        public boolean toOne() {
            return true;
        }
    }

    /**
     * {@code customers.id ← orders.customer_id}: all rows that reference this one.
     *
     * @param origin where it starts
     * @param target where it leads
     * @param targetKind what is there
     * @param constraint the foreign key's name
     * @param pairs all columns of the key
     */
    record ToMany(RelationName origin, RelationName target, Kind targetKind, String constraint, List<ColumnPair> pairs)
            implements Relationship {
        /** Keeps a copy of the list. */
        public ToMany {
            pairs = List.copyOf(pairs);
        }

        @Override
        public boolean toOne() {
            return false;
        }
    }

    /**
     * {@code products ← product_tags → tags}: through a junction whose primary key holds both foreign keys.
     *
     * @param origin where it starts
     * @param target where it leads
     * @param junction what lies between
     * @param near the junction's key that points at the origin: pairs from the origin's columns to the junction's
     * @param far the junction's key that points at the target: pairs from the target's columns to the junction's
     */
    record ManyToMany(RelationName origin, RelationName target, RelationName junction, Leg near, Leg far)
            implements Relationship {
        @Override
        public boolean toOne() {
            return false;
        }
    }

    /**
     * {@code customers → open_orders(customers)}: a function from a row to rows.
     *
     * @param origin whose row it takes
     * @param target what its rows are
     * @param function which function
     * @param toOne whether it gives one row at most
     */
    record Computed(RelationName origin, RelationName target, RelationName function, boolean toOne)
            implements Relationship {
        @Override
        public String schema() {
            return function.schema();
        }
    }

    /**
     * One of the two foreign keys of a junction.
     *
     * @param constraint the foreign key's name
     * @param pairs from the columns it points at to its own
     */
    record Leg(String constraint, List<ColumnPair> pairs) {
        /** Keeps a copy of the list. */
        public Leg {
            pairs = List.copyOf(pairs);
        }
    }
}
