// SPDX-License-Identifier: Apache-2.0
package dev.espalier.sql;

import dev.espalier.plan.Plan.Conversion;
import dev.espalier.plan.Plan.Term;
import dev.espalier.query.JsonStep;
import dev.espalier.query.JsonStep.Arrow;
import java.util.List;
import org.jooq.QueryPart;

/** Columns and what is inside their JSON: {@code "settings"->?->>?}. */
final class TermSql {

    private final Holes holes;

    TermSql(Holes holes) {
        this.holes = holes;
    }

    QueryPart part(Term term) {
        QueryPart part = Names.column(term.column());
        if (term.conversion() == Conversion.TO_JSONB) {
            part = Fragments.call("to_jsonb", List.of(part));
        }
        for (JsonStep step : term.path()) {
            part = Fragments.arrow(part, step.arrow() == Arrow.JSON ? "->" : "->>", operand(step.operand()));
        }
        return part;
    }

    private QueryPart operand(JsonStep.Operand operand) {
        return operand instanceof JsonStep.Operand.Key key
                ? holes.constant(key.name())
                : Fragments.index(holes.constant(((JsonStep.Operand.Index) operand).signed()));
    }
}
