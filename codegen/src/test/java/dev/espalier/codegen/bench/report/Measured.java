// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.bench.report;

import dev.espalier.codegen.bench.outcome.Outcome;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

/**
 * A figure that a run may have measured.
 *
 * @param question what was asked
 * @param way how
 * @param threads how many asked
 * @param figure which figure of it
 */
record Measured(String question, String way, int threads, String figure) {

    /** The same of another way. */
    Measured of(String otherWay) {
        return new Measured(question, otherWay, threads, figure);
    }

    /** Another figure of the same. */
    Measured figure(String other) {
        return new Measured(question, way, threads, other);
    }

    /** Its value, when it was measured. */
    OptionalDouble in(List<Outcome> outcomes) {
        return outcomes.stream()
                .filter(outcome -> outcome.question().equals(question)
                        && outcome.way().equals(way)
                        && outcome.threads() == threads)
                .findFirst()
                .map(outcome -> outcome.figure(figure))
                .orElseGet(OptionalDouble::empty);
    }

    /** Its value with its unit, or a dash. */
    String cell(List<Outcome> outcomes) {
        OptionalDouble value = in(outcomes);
        return value.isPresent() ? Numbers.of(figure, value.orElseThrow()) : Numbers.NONE;
    }

    /** The name of a figure as a table's head has it. */
    static String head(String figure) {
        return switch (figure) {
            case Outcome.PER_SECOND -> "a second";
            case Outcome.RATIO -> "ratio of p50";
            case Outcome.LOW_RATIO -> "ratio of p5";
            case Outcome.THROUGHPUT_RATIO -> "ratio of throughput";
            case Outcome.PROCESSOR -> "processor time";
            case Outcome.SERVER_PROCESSOR -> "of PostgreSQL";
            case Outcome.ASKING_PROCESSOR -> "of the load generator";
            default -> figure.toLowerCase(Locale.ROOT);
        };
    }
}
