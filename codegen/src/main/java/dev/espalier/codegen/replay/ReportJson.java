// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.replay;

import dev.espalier.fixtures.corpus.Difference;
import dev.espalier.fixtures.json.JsonLiteral;
import dev.espalier.fixtures.json.JsonLiteral.JsonArray;
import dev.espalier.fixtures.json.JsonLiteral.JsonBoolean;
import dev.espalier.fixtures.json.JsonLiteral.JsonNumber;
import dev.espalier.fixtures.json.JsonLiteral.JsonObject;
import dev.espalier.fixtures.json.JsonLiteral.JsonText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A report as JSON, the same bytes for the same outcome.
 *
 * <pre>{@code
 * {"format":"espalier-compare 1","left":"…","right":"…",
 *  "counts":{"same":3,"different":1,"no-answer":0,"not-run":2},
 *  "rules":[{"rule":"row-order","on":true,"cases":2,"meaning":"…"}],"ignored":[],"remarks":[],
 *  "cases":[{"case":"salon/a.b","request":"GET /…","outcome":"different","rules":[],"differences":[{"place":"status","left":"200","right":"404"}]}]}
 * }</pre>
 */
public final class ReportJson {
    private ReportJson() {}

    /**
     * Writes it to a file.
     *
     * @throws UnwritableException when that cannot be done
     */
    public static void write(Report report, Path file) throws UnwritableException {
        try {
            Files.writeString(file, text(report));
        } catch (IOException e) {
            throw new UnwritableException("'" + file + "' cannot be written: " + e.getMessage(), e);
        }
    }

    static String text(Report report) {
        Map<String, JsonLiteral> members = new LinkedHashMap<>();
        members.put("format", new JsonText("espalier-compare 1"));
        members.put("left", new JsonText(report.left()));
        members.put("right", new JsonText(report.right()));
        members.put("counts", counts(report));
        members.put("rules", array(Arrays.stream(Rule.values()).map(rule -> rule(report, rule))));
        members.put("ignored", texts(report.rules().ignored().stream().map(IgnoredColumn::toString)));
        members.put("remarks", texts(report.remarks().stream()));
        StringBuilder out = new StringBuilder();
        String head = new JsonObject(members).compact();
        out.append(head, 0, head.length() - 1).append(",\n \"cases\":");
        return out.append(array(report.cases().stream().map(ReportJson::found)).rows())
                .append("}\n")
                .toString();
    }

    private static JsonObject counts(Report report) {
        return object(
                "same", number(report.count(Outcome.Same.class)),
                "different", number(report.count(Outcome.Different.class)),
                "no-answer", number(report.count(Outcome.NoAnswer.class)),
                "not-run", number(report.count(Outcome.NotRun.class)));
    }

    private static JsonObject rule(Report report, Rule rule) {
        return object(
                "rule", new JsonText(rule.toString()),
                "on", new JsonBoolean(report.rules().has(rule)),
                "cases", number(report.applied().getOrDefault(rule, 0)),
                "meaning", new JsonText(rule.meaning()));
    }

    private static JsonObject found(Replayed found) {
        Map<String, JsonLiteral> members = new LinkedHashMap<>();
        members.put("case", new JsonText(found.one().key().toString()));
        members.put(
                "request",
                new JsonText(found.one().request().method() + " "
                        + found.one().request().path()));
        if (found.outcome() instanceof Outcome.Same same) {
            members.put("outcome", new JsonText("same"));
            members.put(
                    "rules", texts(same.applied().stream().map(Rule::toString).sorted()));
        } else if (found.outcome() instanceof Outcome.Different different) {
            members.put("outcome", new JsonText("different"));
            members.put(
                    "rules",
                    texts(different.applied().stream().map(Rule::toString).sorted()));
            members.put("differences", array(different.differences().stream().map(ReportJson::difference)));
        } else if (found.outcome() instanceof Outcome.NoAnswer silent) {
            members.put("outcome", new JsonText("no-answer"));
            members.put("side", new JsonText(silent.side().toString()));
            members.put("reason", new JsonText(silent.reason()));
        } else if (found.outcome() instanceof Outcome.NotRun skipped) {
            members.put("outcome", new JsonText("not-run"));
            members.put("reason", new JsonText(skipped.reason()));
        }
        return new JsonObject(members);
    }

    private static JsonObject difference(Difference one) {
        return object(
                "place", new JsonText(one.place()),
                "left", new JsonText(one.expected()),
                "right", new JsonText(one.actual()));
    }

    private static JsonNumber number(int value) {
        return new JsonNumber(String.valueOf(value));
    }

    private static JsonArray texts(Stream<String> texts) {
        return array(texts.map(JsonText::new));
    }

    private static JsonArray array(Stream<? extends JsonLiteral> elements) {
        return new JsonArray(elements.<JsonLiteral>map(element -> element).toList());
    }

    /** Names and values in turn. */
    private static JsonObject object(Object... members) {
        Map<String, JsonLiteral> object = new LinkedHashMap<>();
        List<Object> all = List.of(members);
        for (int i = 0; i < all.size(); i += 2) {
            object.put((String) all.get(i), (JsonLiteral) all.get(i + 1));
        }
        return new JsonObject(object);
    }
}
