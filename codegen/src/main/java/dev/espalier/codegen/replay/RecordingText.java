// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.replay;

import dev.espalier.codegen.replay.Recording.Fate;
import dev.espalier.codegen.replay.end.End;
import dev.espalier.codegen.terminal.Screen;
import dev.espalier.fixtures.corpus.CaseFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What became of cases that were recorded, on a terminal. */
public final class RecordingText {
    private final List<Recording> recordings;
    private final CaseLines lines;

    private RecordingText(List<Recording> recordings, CaseLines lines) {
        this.recordings = recordings;
        this.lines = lines;
    }

    /**
     * Prints it.
     *
     * @param from who was asked, with its remarks
     */
    public static void print(List<Recording> recordings, End from, Screen screen) {
        new RecordingText(recordings, new CaseLines(screen.palette())).print(from, screen);
    }

    private void print(End from, Screen screen) {
        List<String> remarks = from.remarks();
        List<String> changed = changed();
        if (!changed.isEmpty()) {
            screen.section("Changed", "the answer that was there, and the one now", changed);
        }
        section(
                screen,
                "Without an answer",
                fate -> fate instanceof Fate.NoAnswer silent ? Optional.of(silent.reason()) : Optional.empty());
        section(
                screen,
                "Not recorded",
                fate -> fate instanceof Fate.NotRecorded skipped ? Optional.of(skipped.reason()) : Optional.empty());
        if (!remarks.isEmpty()) {
            screen.section("Mind", "", remarks);
        }
        screen.section(recordings.size() + " cases", "from: " + from.described(), counts());
    }

    private List<String> changed() {
        List<String> all = new ArrayList<>();
        recordings.forEach(one -> {
            if (one.fate() instanceof Fate.Changed changed) {
                all.addAll(lines.differences(one.one(), changed.differences(), "was", "is"));
            }
        });
        return all.isEmpty() ? all : all.subList(0, all.size() - 1);
    }

    private void section(Screen screen, String heading, Function<Fate, Optional<String>> reason) {
        Map<String, List<CaseFile>> reasons = recordings.stream()
                .filter(one -> reason.apply(one.fate()).isPresent())
                .collect(Collectors.groupingBy(
                        one -> reason.apply(one.fate()).orElseThrow(),
                        TreeMap::new,
                        Collectors.mapping(Recording::one, Collectors.toList())));
        if (!reasons.isEmpty()) {
            screen.section(heading, "", lines.reasons(reasons));
        }
    }

    private List<String> counts() {
        return List.of(
                CaseLines.count(count(Fate.Written.class), "written"),
                CaseLines.count(count(Fate.Unchanged.class), "unchanged"),
                CaseLines.count(changed(Recording.File.UPDATED), "updated"),
                CaseLines.count(changed(Recording.File.KEPT), "changed, and kept: --update writes them"),
                CaseLines.count(count(Fate.NoAnswer.class), "without an answer"),
                CaseLines.count(count(Fate.NotRecorded.class), "not recorded"));
    }

    private int count(Class<? extends Fate> kind) {
        return (int)
                recordings.stream().filter(one -> kind.isInstance(one.fate())).count();
    }

    private int changed(Recording.File file) {
        return (int) recordings.stream()
                .filter(one -> one.fate() instanceof Fate.Changed changed && changed.file() == file)
                .count();
    }
}
