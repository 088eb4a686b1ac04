// SPDX-License-Identifier: Apache-2.0
package dev.espalier.run;

import dev.espalier.error.Details;
import dev.espalier.error.Problem;
import dev.espalier.error.ProblemCode;
import dev.espalier.query.Values;
import dev.espalier.sql.CompiledQuery.Rows;
import dev.espalier.sql.CompiledQuery.Verdict;

/** Judges an outcome: the number of its rows before anything of it is kept, its page afterwards. */
final class Judge {

    private Judge() {}

    static Result judged(Verdict verdict, Values values, Result result) {
        judge(verdict.rows(), values, result.rows());
        return result;
    }

    /** A page past the end is no reason to take back what a function has done: PostgREST tells it when that is kept. */
    static Result withinEnd(Result result) {
        if (result.total().isPresent() && result.offset() > result.total().getAsLong()) {
            throw Problem.of(ProblemCode.PGRST103, "Requested range not satisfiable")
                    .withDetails(
                            new Details.PastEnd(result.offset(), result.total().getAsLong()))
                    .toException();
        }
        return result;
    }

    private static void judge(Rows demanded, Values values, long rows) {
        if (demanded instanceof Rows.AtMost atMost) {
            judge(atMost.besides(), values, rows);
            if (rows > new Filled(values).rows(atMost.slot())) {
                throw Problem.of(ProblemCode.PGRST124, "Query result exceeds max-affected preference constraint")
                        .withDetails("The query affects " + rows + " rows")
                        .toException();
            }
        } else if (demanded instanceof Rows.One && rows != 1) {
            throw Problem.of(ProblemCode.PGRST116, "Cannot coerce the result to a single JSON object")
                    .withDetails("The result contains " + rows + " rows")
                    .toException();
        } else if (demanded instanceof Rows.TheNamedOne && rows != 1) {
            throw Problem.of(ProblemCode.PGRST115, "Payload values do not match URL in primary key column(s)")
                    .toException();
        }
    }
}
