// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.bench.report;

import dev.espalier.codegen.bench.outcome.Outcome;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A figure to reach.
 *
 * @param what what is measured
 * @param ours the figure of ours
 * @param byHand the one it is held against
 * @param judged the figure that the goal is about
 * @param limit the goal
 */
record Goal(String what, Measured ours, Optional<Measured> byHand, Measured judged, Limit limit) {

    /** The row of a goal as a table has it. */
    static final List<String> HEAD = List.of("what", "Espalier", "by hand", "ratio", "goal", "reached");

    /** What a figure may be; {@code words} is how a table says it. */
    sealed interface Limit {

        String words();

        /** No more than this. */
        record AtMost(double most, String words) implements Limit {}

        /** No less than this. */
        record AtLeast(double least, String words) implements Limit {}

        /** It is told, and there is no limit. */
        record Told(String words) implements Limit {}
    }

    /** Its row: what, ours, by hand, ratio, goal, reached. */
    List<String> row(List<Outcome> outcomes) {
        boolean isRatio =
                judged.figure().equals(Outcome.RATIO) || judged.figure().equals(Outcome.THROUGHPUT_RATIO);
        return List.of(
                what,
                ours.cell(outcomes),
                byHand.map(figure -> figure.cell(outcomes)).orElse(Numbers.NONE),
                isRatio ? judged.cell(outcomes) : Numbers.NONE,
                limit.words(),
                verdict(judged.in(outcomes)));
    }

    private String verdict(OptionalDouble value) {
        if (value.isEmpty()) {
            return "not measured";
        }
        double judgedValue = value.orElseThrow();
        if (limit instanceof Limit.Told) {
            return "told";
        }
        boolean reached = limit instanceof Limit.AtMost most
                ? judgedValue <= most.most()
                : limit instanceof Limit.AtLeast least && judgedValue >= least.least();
        return reached ? "yes" : "no";
    }
}
