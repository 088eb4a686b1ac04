// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.replay;

import dev.espalier.codegen.terminal.Ink;
import dev.espalier.codegen.terminal.Palette;
import dev.espalier.codegen.terminal.Screen;
import dev.espalier.codegen.terminal.Visible;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** A report on a terminal: differences first, the counts last, where the eye is. */
public final class ReportText {
    private final Report report;
    private final Palette palette;
    private final CaseLines lines;

    private ReportText(Report report, Palette palette) {
        this.report = report;
        this.palette = palette;
        this.lines = new CaseLines(palette);
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
            screen.section("Without an answer", "", reasons(Outcome.NoAnswer.class));
        }
        if (report.count(Outcome.NotRun.class) > 0) {
            screen.section("Not run", "", reasons(Outcome.NotRun.class));
        }
        screen.section("Rules", "--on and --off switch them", rules());
        if (!report.remarks().isEmpty()) {
            screen.section("Mind", "", report.remarks());
        }
        screen.section(
                report.cases().size() + " cases", "left: " + report.left() + ", right: " + report.right(), counts());
    }

    private List<String> differences() {
        List<String> all = new ArrayList<>();
        report.cases().forEach(found -> {
            if (found.outcome() instanceof Outcome.Different different) {
                all.addAll(lines.differences(found.one(), different.differences(), "left", "right"));
            }
        });
        return all.subList(0, all.size() - 1);
    }

    private List<String> reasons(Class<? extends Outcome> kind) {
        return lines.reasons(report.of(kind)
                .collect(Collectors.groupingBy(
                        found -> reason(found.outcome()),
                        TreeMap::new,
                        Collectors.mapping(Replayed::one, Collectors.toList()))));
    }

    private static String reason(Outcome outcome) {
        if (outcome instanceof Outcome.NoAnswer silent) {
            return silent.side() + ": " + silent.reason();
        }
        return outcome instanceof Outcome.NotRun skipped ? skipped.reason() : "";
    }

    private List<String> rules() {
        List<String> told = new ArrayList<>();
        Map<Rule, Integer> applied = report.applied();
        for (Rule rule : Rule.values()) {
            String state = report.rules().has(rule) ? String.format("%6d", applied.getOrDefault(rule, 0)) : "   off";
            told.add(String.format("%-16s%s  ", rule, state) + palette.paint(Ink.ASIDE, rule.meaning()));
        }
        if (!report.rules().ignored().isEmpty()) {
            String columns = report.rules().ignored().stream()
                    .map(IgnoredColumn::toString)
                    .collect(Collectors.joining(", "));
            told.add("values of " + Visible.line(columns) + " may be any");
        }
        return told;
    }

    private List<String> counts() {
        return List.of(
                count(Outcome.Same.class, "the same"),
                count(Outcome.Different.class, "different"),
                count(Outcome.NoAnswer.class, "without an answer"),
                count(Outcome.NotRun.class, "not run"));
    }

    private String count(Class<? extends Outcome> kind, String words) {
        return CaseLines.count(report.count(kind), words);
    }
}
