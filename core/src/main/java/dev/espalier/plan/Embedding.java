// SPDX-License-Identifier: Apache-2.0
package dev.espalier.plan;

import dev.espalier.plan.Plan.Output;
import java.util.List;

/** When the laterals of a node are joined. */
public sealed interface Embedding {

    /** To every row, before rows are ordered and cut. */
    record WithRows() implements Embedding {}

    /**
     * {@code from (select columns from source where … order by … limit …) as "bookings" left join lateral (…)}: to the rows of the page alone,
     * which is cut first. Whether an embed found anything is asked with {@code exists} there.
     *
     * @param columns what the rest of the statement needs of the source
     */
    record AfterPage(List<Output> columns) implements Embedding {
        /** Keeps a copy of the list. */
        public AfterPage {
            columns = List.copyOf(columns);
        }
    }

    /**
     * {@code with "clients" as (select columns from source where … order by … limit …) select … from "clients" left join (…) on …}: laterals
     * that reach all rows, and so know them by a name.
     *
     * @param columns what the rest of the statement needs of the source
     */
    record AtOnce(List<Output> columns) implements Embedding {
        /** Keeps a copy of the list. */
        public AtOnce {
            columns = List.copyOf(columns);
        }
    }

    /** For how many rows of its parent the rows of an embed are had together. */
    enum Reach {
        /** A lateral: for each row by itself. */
        EACH_ROW,
        /** A derived table, grouped by the columns of the key: for all rows. */
        ALL_ROWS
    }
}
