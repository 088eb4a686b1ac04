// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.trial;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * How long something takes: the first time, when its classes are loaded, and when the JVM is warm.
 *
 * @param first the first call
 * @param warm the median of the last tenth of the other calls
 */
record Stopwatch(Duration first, Duration warm) {

    private static final int TENTH = 10;

    /** Calls it once, then again and again until the time is over, and measures each call. */
    static Stopwatch measure(Duration time, Runnable work) {
        Duration first = call(work);
        List<Duration> calls = new ArrayList<>();
        for (long end = System.nanoTime() + time.toNanos(); calls.isEmpty() || System.nanoTime() < end; ) {
            calls.add(call(work));
        }
        int last = (calls.size() + TENTH - 1) / TENTH;
        List<Duration> warm = calls.subList(calls.size() - last, calls.size()).stream()
                .sorted()
                .toList();
        return new Stopwatch(first, warm.get(last / 2));
    }

    private static Duration call(Runnable work) {
        long start = System.nanoTime();
        work.run();
        return Duration.ofNanos(System.nanoTime() - start);
    }

    /** {@code 830 µs when warm, 35 ms the first time} */
    @Override
    public String toString() {
        return text(warm) + " when warm, " + text(first) + " the first time";
    }

    private static String text(Duration duration) {
        double micros = duration.toNanos() / 1_000.0;
        if (micros < 1_000) {
            return rounded(micros) + " µs";
        }
        return micros < 1_000_000 ? rounded(micros / 1_000) + " ms" : rounded(micros / 1_000_000) + " s";
    }

    private static String rounded(double number) {
        return String.format(Locale.ROOT, number < 10 ? "%.1f" : "%.0f", number);
    }
}
