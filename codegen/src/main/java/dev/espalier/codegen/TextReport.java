// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen;

import dev.espalier.codegen.terminal.BindList;
import dev.espalier.codegen.terminal.JsonLines;
import dev.espalier.codegen.terminal.Screen;
import dev.espalier.codegen.terminal.SqlText;
import dev.espalier.codegen.terminal.Visible;
import dev.espalier.fixtures.json.JsonLiteral;
import dev.espalier.fixtures.json.JsonSyntaxException;
import dev.espalier.supabase.response.Answer;
import java.util.List;

/** For people: a heading and lines for each thing, as soon as it is known. */
record TextReport(Screen screen) implements Report {

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
        String range = answer.header("content-range").orElse("");
        String status = answer.status() + (range.isEmpty() ? "" : "  content-range " + range);
        screen.section("Answer", status, answer.body().isEmpty() ? List.of("no body") : body(answer.body()));
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
