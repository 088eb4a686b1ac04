// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.bench.report;

import dev.espalier.codegen.bench.outcome.Outcome;
import java.util.Locale;

/** Figures as people read them: three digits and a unit. */
final class Numbers {

    /** What stands where nothing was measured. */
    static final String NONE = "–";

    private static final double THOUSAND = 1e3;

    private Numbers() {}

    /** A figure of an outcome. */
    static String of(String figure, double value) {
        return switch (figure) {
            case Outcome.RATIO, Outcome.LOW_RATIO, Outcome.THROUGHPUT_RATIO -> plain(value);
            case Outcome.PER_SECOND -> plain(value);
            case Outcome.BYTES -> bytes(value);
            case "process", "first", "warm" -> micros(value * THOUSAND);
            default -> micros(value);
        };
    }

    /** Microseconds as what suits. */
    static String micros(double micros) {
        if (micros >= THOUSAND * THOUSAND) {
            return plain(micros / THOUSAND / THOUSAND) + " s";
        }
        return micros >= THOUSAND ? plain(micros / THOUSAND) + " ms" : plain(micros) + " µs";
    }

    /** Bytes as what suits. */
    static String bytes(double bytes) {
        if (bytes >= THOUSAND * THOUSAND) {
            return plain(bytes / THOUSAND / THOUSAND) + " MB";
        }
        return bytes >= THOUSAND ? plain(bytes / THOUSAND) + " kB" : plain(bytes) + " B";
    }

    /** A number without a unit. */
    static String plain(double value) {
        String format = value >= 100 ? "%,.0f" : value >= 10 ? "%.1f" : value >= 1 ? "%.2f" : "%.3f";
        return String.format(Locale.ROOT, format, value);
    }
}
