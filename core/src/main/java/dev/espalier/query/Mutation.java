// SPDX-License-Identifier: Apache-2.0
package dev.espalier.query;

import java.util.List;
import java.util.Optional;

/** How rows are changed. */
public sealed interface Mutation {

    /**
     * {@code insert into … select … from json_to_recordset(…) on conflict …}.
     *
     * @param rows what is inserted
     * @param missing what stands for keys that a row lacks
     * @param conflict what is done about rows that are there already, when something is
     */
    record Insert(Document rows, Missing missing, Optional<Conflict> conflict) implements Mutation {}

    /**
     * {@code PUT}: an insert of the one row that the filters name by its primary key, replacing what is there.
     *
     * @param rows what is put; a single row
     * @param filters what must be all and only the primary key
     */
    record Put(Document rows, List<Placed<Filter>> filters) implements Mutation {
        /** Keeps a copy of the list. */
        public Put {
            filters = List.copyOf(filters);
        }
    }

    /**
     * {@code update … set … from json_to_record(…) where …}.
     *
     * @param row what is set
     * @param missing what stands for columns that are named and not there
     * @param filters which rows, all of them without one
     */
    record Update(Document row, Missing missing, List<Filter> filters) implements Mutation {
        /** Keeps a copy of the list. */
        public Update {
            filters = List.copyOf(filters);
        }
    }

    /**
     * {@code delete from … where …}.
     *
     * @param filters which rows, all of them without one
     */
    record Delete(List<Filter> filters) implements Mutation {
        /** Keeps a copy of the list. */
        public Delete {
            filters = List.copyOf(filters);
        }
    }

    /** What stands for keys that a row lacks. */
    enum Missing {
        /** NULL. */
        NULL,
        /** {@code missing=default}: the default of the column. */
        DEFAULT
    }

    /**
     * What is done about rows that are there already.
     *
     * @param resolution what
     * @param target the columns by which they are the same; the primary key unless it is said
     */
    record Conflict(Resolution resolution, Optional<List<String>> target) {
        /** Keeps a copy of the list. */
        public Conflict {
            target = target.map(List::copyOf);
        }
    }

    /** What is done about rows that are there already. */
    enum Resolution {
        /** {@code resolution=merge-duplicates}: they get the new values. */
        MERGE,
        /** {@code resolution=ignore-duplicates}: they stay as they are. */
        IGNORE
    }
}
