// SPDX-License-Identifier: Apache-2.0
package dev.espalier.docs.beside;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

// tag::flagged[]
/** Asks whom the flag says, which is looked at in every call. */
record Flagged(Bookings old, Bookings own, Supplier<Side> flag, Consumer<String> report) implements Bookings {

    /** Who answers. */
    enum Side {
        SUPABASE,
        /** Supabase, and Espalier beside it; what they differ in is reported. */
        SHADOWED,
        ESPALIER
    }

    @Override
    public List<Booking> upcoming(int company, int limit) {
        Side side = flag.get();
        if (side == Side.ESPALIER) {
            return own.upcoming(company, limit);
        }
        List<Booking> answer = old.upcoming(company, limit);
        if (side == Side.SHADOWED) {
            compare("upcoming " + company + " " + limit, answer, () -> own.upcoming(company, limit));
        }
        return answer;
    }

    /** A write is done once. */
    @Override
    public void cancel(long id) {
        Bookings one = flag.get() == Side.ESPALIER ? own : old;
        one.cancel(id);
    }

    private <T> void compare(String call, T expected, Supplier<T> shadow) {
        try {
            T actual = shadow.get();
            if (!actual.equals(expected)) {
                report.accept(call + ": " + expected + " there, " + actual + " here");
            }
        } catch (RuntimeException e) {
            report.accept(call + ": answered there, here " + e.getMessage());
        }
    }
}
// end::flagged[]
