// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.bench.report;

import static dev.espalier.codegen.bench.outcome.Outcome.BYTES;
import static dev.espalier.codegen.bench.outcome.Outcome.P50;
import static dev.espalier.codegen.bench.outcome.Outcome.PER_SECOND;
import static dev.espalier.codegen.bench.outcome.Outcome.PROCESSOR;
import static dev.espalier.codegen.bench.outcome.Outcome.RATIO;
import static dev.espalier.codegen.bench.outcome.Outcome.THROUGHPUT_RATIO;

import dev.espalier.codegen.bench.question.Question;
import dev.espalier.codegen.bench.question.Questions;
import dev.espalier.codegen.bench.question.Translating;
import dev.espalier.codegen.bench.report.Goal.Limit;
import dev.espalier.codegen.bench.report.Goal.Limit.AtLeast;
import dev.espalier.codegen.bench.report.Goal.Limit.AtMost;
import dev.espalier.codegen.bench.report.Goal.Limit.Told;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The figures to reach. */
final class Goals {

    private static final String START = "start, 10,000 tables";
    private static final String IN_PROCESS = "in process";
    private static final String ENDPOINT = "endpoint";
    private static final int MANY = 8;

    private Goals() {}

    static List<Goal> all() {
        List<Goal> all = new ArrayList<>(translation());
        all.add(ratio("production query, p50", Questions.PRODUCTION, new AtMost(1.05, "≤ 1.05")));
        all.add(ratio("typed records, 1,000 rows", Questions.TYPED, new AtMost(1.3, "≤ 1.3")));
        all.add(ratio("typed records, 50 rows with embeds", Questions.TYPED_EMBEDS, new AtMost(1.3, "≤ 1.3")));
        all.add(throughput(
                "1,000,000 rows streamed, throughput",
                new Measured(Questions.STREAM, Question.CHAIN, 1, P50),
                Question.JDBC,
                new AtLeast(0.9, "≥ 0.9")));
        all.add(new Goal(
                "1,000,000 rows streamed, in a heap of 64 MB",
                new Measured(Report.STREAM_IN_SMALL_HEAP, Question.CHAIN, 1, P50),
                Optional.of(new Measured(Report.STREAM_IN_SMALL_HEAP, Question.JDBC, 1, P50)),
                new Measured(Report.STREAM_IN_SMALL_HEAP, Question.CHAIN, 1, P50),
                new AtMost(Double.MAX_VALUE, "constant memory")));
        Stream.of(Questions.PRODUCTION, Questions.FEW_ROWS).forEach(question -> all.addAll(endpoint(question)));
        all.add(start("client on 10,000 tables, generated classes", "generated classes", new AtMost(1000, "≤ 1 s")));
        all.add(start("client on 10,000 tables, catalog", "catalog", new AtMost(3000, "≤ 3 s")));
        return all;
    }

    private static List<Goal> translation() {
        Measured seen = new Measured(Questions.TRANSLATE, Translating.SEEN, 1, P50);
        Measured unseen = seen.of(Translating.UNSEEN);
        Optional<Measured> byHand = Optional.of(seen.of(Question.JOOQ));
        return List.of(
                new Goal("translate a chain seen before, time", seen, byHand, seen, new AtMost(3, "≤ 3 µs")),
                new Goal(
                        "translate a chain seen before, memory",
                        seen.figure(BYTES),
                        byHand.map(figure -> figure.figure(BYTES)),
                        seen.figure(BYTES),
                        new AtMost(4096, "≤ 4 KB")),
                new Goal(
                        "translate a chain seen before, against jOOQ",
                        seen,
                        byHand,
                        seen.figure(RATIO),
                        new AtMost(0.05, "≤ 0.05")),
                new Goal(
                        "translate a chain never seen",
                        unseen,
                        byHand,
                        unseen.figure(RATIO),
                        new AtMost(1.5, "≤ 1.5")));
    }

    private static List<Goal> endpoint(String question) {
        Measured one = new Measured(question, ENDPOINT, 1, P50);
        Measured many = new Measured(question, ENDPOINT, MANY, PER_SECOND);
        String of = question.equals(Questions.FEW_ROWS) ? ", few rows" : "";
        return List.of(
                new Goal(
                        "endpoint, one connection, p50" + of,
                        one,
                        Optional.of(one.of(IN_PROCESS)),
                        one.figure(RATIO),
                        new AtMost(1.25, "≤ 1.25")),
                throughput("endpoint, eight connections, a second" + of, many, IN_PROCESS, new AtLeast(0.8, "≥ 0.8")),
                new Goal(
                        "processor time of the endpoint, a request" + of,
                        one.figure(PROCESSOR),
                        Optional.of(one.of(IN_PROCESS).figure(PROCESSOR)),
                        one.figure(PROCESSOR),
                        new Told("≤ 2/3 of PostgREST's")));
    }

    private static Goal ratio(String what, String question, Limit limit) {
        Measured ours = new Measured(question, Question.CHAIN, 1, P50);
        return new Goal(what, ours, Optional.of(ours.of(Question.JDBC)), ours.figure(RATIO), limit);
    }

    private static Goal throughput(String what, Measured ours, String byHand, Limit limit) {
        return new Goal(what, ours, Optional.of(ours.of(byHand)), ours.figure(THROUGHPUT_RATIO), limit);
    }

    private static Goal start(String what, String way, Limit limit) {
        Measured first = new Measured(START, way, 1, "first");
        return new Goal(what, first, Optional.empty(), first, limit);
    }
}
