// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.trial;

import dev.espalier.codegen.terminal.JsonLines;
import dev.espalier.codegen.terminal.Palette;
import dev.espalier.codegen.terminal.Screen;
import dev.espalier.error.QueryException;
import dev.espalier.fixtures.json.JsonLiteral;
import dev.espalier.fixtures.json.JsonLiteral.JsonArray;
import dev.espalier.fixtures.json.JsonLiteral.JsonBoolean;
import dev.espalier.fixtures.json.JsonLiteral.JsonNull;
import dev.espalier.fixtures.json.JsonLiteral.JsonNumber;
import dev.espalier.fixtures.json.JsonLiteral.JsonObject;
import dev.espalier.fixtures.json.JsonLiteral.JsonText;
import dev.espalier.fixtures.json.JsonSyntaxException;
import dev.espalier.request.Request;
import dev.espalier.supabase.response.Answer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** For programs: one JSON object at the end, {@code {"sql": …, "binds": […], "plan": […], "answer": {"status": …, "headers": …, "body": …}, "rolledBack": true}}. */
public final class JsonReport implements Report {

    private final Map<String, JsonLiteral> members = new LinkedHashMap<>();
    private final Screen screen;

    public JsonReport(Screen screen) {
        this.screen = screen;
    }

    @Override
    public void translation(String sql, List<String> binds) {
        members.put("sql", new JsonText(sql));
        members.put("binds", texts(binds));
    }

    @Override
    public void plan(List<String> lines) {
        members.put("plan", texts(lines));
    }

    @Override
    public void answer(Answer answer) {
        Map<String, JsonLiteral> parts = new LinkedHashMap<>();
        parts.put("status", new JsonNumber(Integer.toString(answer.status())));
        Map<String, JsonLiteral> headers = new LinkedHashMap<>();
        answer.headers().forEach((name, values) -> headers.put(name, new JsonText(String.join(", ", values))));
        parts.put("headers", new JsonObject(headers));
        parts.put("body", body(answer.body()));
        members.put("answer", new JsonObject(parts));
    }

    @Override
    public void takenBack() {
        members.put("rolledBack", new JsonBoolean(true));
    }

    @Override
    public void failure(Exception reason) {
        if (reason instanceof QueryException refused) {
            answer(Answer.of(Request.Body.SENT, refused.problem()));
        } else {
            members.put("error", new JsonText(String.valueOf(reason.getMessage())));
        }
    }

    @Override
    public void end() {
        screen.lines(JsonLines.of(new JsonObject(members), Palette.PLAIN, Screen.WIDTH));
    }

    private static JsonLiteral body(String body) {
        try {
            return body.isEmpty() ? new JsonNull() : JsonLiteral.parse(body);
        } catch (JsonSyntaxException notJson) {
            return new JsonText(body);
        }
    }

    private static JsonArray texts(List<String> texts) {
        return new JsonArray(texts.stream().<JsonLiteral>map(JsonText::new).toList());
    }
}
