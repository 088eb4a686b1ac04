// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.trial;

import dev.espalier.codegen.terminal.BindList;
import dev.espalier.codegen.terminal.Ink;
import dev.espalier.codegen.terminal.JsonLines;
import dev.espalier.codegen.terminal.Screen;
import dev.espalier.codegen.terminal.SqlText;
import dev.espalier.codegen.terminal.Visible;
import dev.espalier.fixtures.json.JsonLiteral;
import dev.espalier.fixtures.json.JsonSyntaxException;
import dev.espalier.supabase.response.Answer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** For people: a heading and lines for each thing, as soon as it is known. */
public record TextReport(Screen screen) implements Report {

    private static final String RANGE = "content-range";
    private static final String TYPE = "content-type";

    /** Tells of an error what its body tells as well, where it has one. */
    private static final String REASON = "proxy-status";

    @Override
    public void translation(String sql, List<String> binds) {
        screen.section("SQL", "", SqlText.lines(sql, screen.palette()));
        screen.section("Binds", binds.isEmpty() ? "none" : "", BindList.lines(sql, binds, screen.palette()));
    }

    @Override
    public void plan(List<String> lines) {
        screen.section("Plan", "", lines.stream().map(Visible::line).toList());
    }

    @Override
    public void answer(Answer answer) {
        String range = answer.header(RANGE).orElse("");
        String status = answer.status() + (range.isEmpty() ? "" : "  " + RANGE + " " + range);
        List<String> lines = new ArrayList<>(headers(answer));
        if (!lines.isEmpty()) {
            lines.add("");
        }
        lines.addAll(answer.body().isEmpty() ? List.of("no body") : body(answer.body()));
        screen.section("Answer", status, lines);
    }

    /** What is not said otherwise: where a row was made, which preferences counted, what a function has set. */
    private List<String> headers(Answer answer) {
        Set<String> said = answer.body().isEmpty() ? Set.of(RANGE, TYPE) : Set.of(RANGE, TYPE, REASON);
        return answer.headers().entrySet().stream()
                .filter(header -> !said.contains(header.getKey()))
                .flatMap(header -> header.getValue().stream().map(value -> line(header.getKey(), value)))
                .toList();
    }

    private String line(String name, String value) {
        return screen.palette().paint(Ink.NAME, Visible.line(name)) + ": " + Visible.line(value);
    }

    private List<String> body(String body) {
        try {
            return JsonLines.of(JsonLiteral.parse(body), screen.palette(), Screen.ROOM);
        } catch (JsonSyntaxException notJson) {
            return Visible.lines(body).lines().toList();
        }
    }

    @Override
    public void takenBack() {
        screen.aside("");
        screen.aside("Rolled back: nothing is kept, though sequences may have moved on.");
    }

    @Override
    public void failure(Exception reason) {
        // The error output has it.
    }

    @Override
    public void end() {
        // Everything was told when it was known.
    }
}
