// SPDX-License-Identifier: Apache-2.0
package dev.espalier.sql;

import dev.espalier.plan.CallPlan;
import dev.espalier.plan.Plan;
import dev.espalier.plan.WritePlan;
import org.jooq.CommonTableExpression;

/** {@code "made" as (…)}: what a statement makes before it reads it. */
final class MadeSql {

    private final Holes holes;

    MadeSql(Holes holes) {
        this.holes = holes;
    }

    /** What a write changes, or what a function gives; a read makes nothing. */
    CommonTableExpression<?> of(Plan plan) {
        return plan instanceof WritePlan write
                ? Names.MADE.as(new ChangeSql(holes).of(write))
                : Names.MADE.as(new CallSql(holes).of((CallPlan) plan));
    }
}
