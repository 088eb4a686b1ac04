// SPDX-License-Identifier: Apache-2.0
package dev.espalier.plan;

import dev.espalier.plan.Plan.Criterion;
import dev.espalier.query.Document.Grouping;
import dev.espalier.query.Mutation.Resolution;
import dev.espalier.query.Write.Returning;
import dev.espalier.schema.Relation;
import dev.espalier.schema.RelationName;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What a write means in a schema.
 *
 * @param change how rows are changed
 * @param returned what of the changed rows the rest of the statement sees
 * @param returning what comes back
 * @param key columns of the primary key
 * @param limit how many rows may be changed
 * @param answer how changed rows are read
 */
public record WritePlan(
        Change change, Returned returned, Returning returning, List<String> key, Limit limit, ReadPlan answer)
        implements Plan {

    /** Keeps a copy of the list. */
    public WritePlan {
        key = List.copyOf(key);
    }

    /** How rows are changed. */
    public sealed interface Change {

        /** The relation whose rows are changed. */
        RelationName target();

        /**
         * {@code insert into "api"."tags" ("id", "label") select … on conflict ("id") do update set …}.
         *
         * @param target where to
         * @param rows what is inserted
         * @param when which of these rows, all of them without a condition
         * @param conflict what is done about rows that are there already, when something is
         */
        record Insert(RelationName target, Rows rows, List<Criterion> when, Optional<OnConflict> conflict)
                implements Change {
            /** Keeps a copy of the list. */
            public Insert {
                when = List.copyOf(when);
            }
        }

        /** {@code update "api"."tags" set "label" = "pgrst_body"."label" from … where …}; without a column nothing is updated. */
        record Update(RelationName target, Rows row, List<Criterion> where) implements Change {
            /** Keeps a copy of the list. */
            public Update {
                where = List.copyOf(where);
            }
        }

        /** {@code delete from "api"."tags" where …}. */
        record Delete(RelationName target, List<Criterion> where) implements Change {
            /** Keeps a copy of the list. */
            public Delete {
                where = List.copyOf(where);
            }
        }
    }

    /**
     * {@code json_to_recordset(…) as "pgrst_body" ("id" integer, "label" text)}.
     *
     * @param alias its name in the statement
     * @param columns what counts of the document
     * @param grouping whether it is an object or an array
     * @param slot where the document is
     * @param defaulted those of the columns whose default stands for a missing key; where NULL stands for it, nothing
     */
    public record Rows(
            String alias, List<Sent> columns, Grouping grouping, int slot, Optional<List<Relation.Column>> defaulted) {
        /** Keeps copies of the lists. */
        public Rows {
            columns = List.copyOf(columns);
            defaulted = defaulted.map(List::copyOf);
        }
    }

    /**
     * A column of a document.
     *
     * @param column which one
     * @param input the function that makes a value of its JSON, when its domain has one
     */
    public record Sent(Relation.Column column, Optional<RelationName> input) {}

    /** {@code on conflict ("id") do nothing}; without a column no row counts as one that is there. */
    public record OnConflict(Resolution resolution, List<String> columns) {
        /** Keeps a copy of the list. */
        public OnConflict {
            columns = List.copyOf(columns);
        }

        /** Whether there is something that rows may be in conflict about. */
        public boolean isPossible() {
            return !columns.isEmpty();
        }
    }

    /** How many rows may be changed; more are a problem, and nothing was changed then. */
    public sealed interface Limit {
        /** As many as there are. */
        record None() implements Limit {}

        /** {@code max-affected=10}: at most as many as the slot says. */
        record AtMost(int slot) implements Limit {}

        /** {@code PUT}: the one row that the path names. */
        record TheNamedOne() implements Limit {}

        /** The slot's limit, or none. */
        static Limit of(OptionalInt slot) {
            return slot.isPresent() ? new AtMost(slot.getAsInt()) : new None();
        }
    }
}
