// SPDX-License-Identifier: Apache-2.0
package dev.espalier.supabase.faults;

import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

/** Decides by counting which messages meet a cut; the sides of a cut take turns. */
final class Schedule {

    private static final int COMMITS_A_CUT = 12;
    private static final int STATEMENTS_A_CUT = 35;
    private static final int CALLS_A_CUT = 14;

    private final AtomicBoolean over = new AtomicBoolean();
    private final AtomicInteger commits = new AtomicInteger();
    private final AtomicInteger statements = new AtomicInteger();
    private final AtomicInteger calls = new AtomicInteger();
    private final Map<Moment, AtomicInteger> cuts = new EnumMap<>(Moment.class);

    Schedule() {
        for (Moment moment : Moment.values()) {
            cuts.put(moment, new AtomicInteger());
        }
    }

    /** What happens when a statement of this text is to be run. */
    Moment next(String sql) {
        Moment moment = over.get() ? Moment.NEVER : planned(sql);
        count(moment).incrementAndGet();
        return moment;
    }

    private Moment planned(String sql) {
        if (sql.equals("COMMIT")) {
            return turn(commits, COMMITS_A_CUT, Moment.BEFORE_COMMIT_ARRIVES, Moment.AFTER_COMMIT);
        }
        if (sql.contains("write_both")) {
            return turn(calls, CALLS_A_CUT, Moment.BEFORE_CALL_ARRIVES, Moment.AFTER_CALL);
        }
        return sql.contains("second_half")
                ? turn(statements, STATEMENTS_A_CUT, Moment.BETWEEN_STATEMENTS, Moment.BETWEEN_STATEMENTS)
                : Moment.NEVER;
    }

    private static Moment turn(AtomicInteger counter, int every, Moment odd, Moment even) {
        int count = counter.incrementAndGet();
        if (count % every != 0) {
            return Moment.NEVER;
        }
        return count / every % 2 == 0 ? even : odd;
    }

    /** From now on nothing is cut. */
    void end() {
        over.set(true);
    }

    private AtomicInteger count(Moment moment) {
        return java.util.Objects.requireNonNull(cuts.get(moment), moment.name());
    }

    int cuts(Moment moment) {
        return count(moment).get();
    }
}
