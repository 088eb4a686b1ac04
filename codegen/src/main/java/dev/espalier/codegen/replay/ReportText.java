// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.replay;

import dev.espalier.codegen.terminal.Ink;
import dev.espalier.codegen.terminal.Palette;
import dev.espalier.codegen.terminal.Screen;
import dev.espalier.codegen.terminal.Visible;
import dev.espalier.fixtures.corpus.Difference;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** A report on a terminal: differences first, the counts last, where the eye is. */
public final class ReportText {
    private static final int LONGEST = 200;
    private static final int MOST_NAMES = 5;

    private final Report report;
    private final Palette palette;

    private ReportText(Report report, Palette palette) {
        this.report = report;
        this.palette = palette;
    }

    /** Prints it. */
    public static void print(Report report, Screen screen) {
        new ReportText(report, screen.palette()).print(screen);
    }

    private void print(Screen screen) {
        if (report.count(Outcome.Different.class) > 0) {
            screen.section("Different", "left is what is expected", differences());
        }
        if (report.count(Outcome.NoAnswer.class) > 0) {
            screen.section("Without an answer", "", grouped(Outcome.NoAnswer.class));
        }
        if (report.count(Outcome.NotRun.class) > 0) {
            screen.section("Not run", "", grouped(Outcome.NotRun.class));
        }
        screen.section("Rules", "--on and --off switch them", rules());
        if (!report.remarks().isEmpty()) {
            screen.section("Mind", "", report.remarks());
        }
        screen.section(
                report.cases().size() + " cases", "left: " + report.left() + ", right: " + report.right(), counts());
    }

    private List<String> differences() {
        List<String> lines = new ArrayList<>();
        report.of(Outcome.Different.class).forEach(found -> {
            lines.add(palette.paint(Ink.NAME, found.one().key().toString()) + "  "
                    + Visible.line(found.one().title()));
            lines.add(shortened(
                    found.one().request().method() + " " + found.one().request().path()));
            ((Outcome.Different) found.outcome()).differences().forEach(one -> lines.addAll(difference(one)));
            lines.add("");
        });
        return lines.subList(0, lines.size() - 1);
    }

    private List<String> difference(Difference one) {
        return List.of(
                "  " + palette.paint(Ink.ALARM, shortened(one.place())),
                "    left   " + shortened(one.expected()),
                "    right  " + shortened(one.actual()));
    }

    private List<String> grouped(Class<? extends Outcome> kind) {
        Map<String, List<String>> names = report.of(kind)
                .collect(Collectors.groupingBy(
                        one -> reason(one.outcome()),
                        TreeMap::new,
                        Collectors.mapping(one -> one.one().key().toString(), Collectors.toList())));
        List<String> lines = new ArrayList<>();
        names.forEach((reason, cases) -> {
            lines.add(cases.size() + "  " + Visible.line(reason));
            String some = cases.stream().limit(MOST_NAMES).collect(Collectors.joining(", "));
            lines.add(palette.paint(Ink.ASIDE, "   " + some + (cases.size() > MOST_NAMES ? " …" : "")));
        });
        return lines;
    }

    private static String reason(Outcome outcome) {
        if (outcome instanceof Outcome.NoAnswer silent) {
            return silent.side() + ": " + silent.reason();
        }
        return outcome instanceof Outcome.NotRun skipped ? skipped.reason() : "";
    }

    private List<String> rules() {
        List<String> lines = new ArrayList<>();
        Map<Rule, Integer> applied = report.applied();
        for (Rule rule : Rule.values()) {
            String state = report.rules().has(rule) ? String.format("%6d", applied.getOrDefault(rule, 0)) : "   off";
            lines.add(String.format("%-16s%s  ", rule, state) + palette.paint(Ink.ASIDE, rule.meaning()));
        }
        if (!report.rules().ignored().isEmpty()) {
            String columns = report.rules().ignored().stream()
                    .map(IgnoredColumn::toString)
                    .collect(Collectors.joining(", "));
            lines.add("values of " + Visible.line(columns) + " may be any");
        }
        return lines;
    }

    private List<String> counts() {
        return List.of(
                count(Outcome.Same.class, "the same"),
                count(Outcome.Different.class, "different"),
                count(Outcome.NoAnswer.class, "without an answer"),
                count(Outcome.NotRun.class, "not run"));
    }

    private String count(Class<? extends Outcome> kind, String words) {
        return String.format("%6d  %s", report.count(kind), words);
    }

    private static String shortened(String text) {
        String head = text.length() <= LONGEST ? text : text.substring(0, LONGEST);
        String visible = Visible.line(head);
        return text.length() <= LONGEST ? visible : visible + " … (" + text.length() + " characters)";
    }
}
