// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.audit.report;

import dev.espalier.codegen.source.LeftOut;
import dev.espalier.codegen.source.Place;
import dev.espalier.codegen.terminal.Visible;
import dev.espalier.fixtures.json.JsonLiteral.JsonObject;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * For code review: SARIF 2.1.0, one run, a result for each chain's verdict and each trap, a result a line.
 *
 * <p>URIs are relative to {@code %SRCROOT%}, the folder in which the command was called. Beside a baseline every result says
 * whether it is new.
 */
public final class SarifReport implements Report {

    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    private final String version;

    /**
     * The report of a tool.
     *
     * @param version of the tool: {@code 0.1.0}
     */
    public SarifReport(String version) {
        this.version = version;
    }

    @Override
    public void write(Overview overview, Appendable out) throws IOException {
        SarifPlaces places = new SarifPlaces(inside(overview.base()));
        SarifResults results = new SarifResults(places, overview.catalogue());
        out.append("{\"$schema\":\"").append(SCHEMA).append("\",\"version\":\"2.1.0\",\"runs\":[\n{\"tool\":");
        out.append(tool().compact()).append(",\n\"columnKind\":\"utf16CodeUnits\",\n\"originalUriBaseIds\":");
        out.append(bases().compact()).append(",\n\"invocations\":[");
        out.append(invocation(overview, places).compact()).append("],\n\"results\":[");
        String between = "\n";
        for (Entry entry : overview.entries()) {
            for (JsonObject result : results.of(entry)) {
                out.append(between).append(result.compact());
                between = ",\n";
            }
        }
        out.append("\n]}]}\n");
    }

    /** A base that leads out of the folder where the command was called is none: names then begin in the folder that was given. */
    private static String inside(String base) {
        return base.startsWith("/") || base.startsWith("../") || base.contains(":") ? "" : base;
    }

    private JsonObject tool() {
        JsonObject driver = new Members()
                .put("name", "espalier")
                .put("version", version)
                .list("rules", Rule.all(), SarifReport::rule)
                .object();
        return new Members().put("driver", driver).object();
    }

    private static JsonObject rule(Rule rule) {
        return new Members()
                .put("id", rule.id())
                .put("shortDescription", text(rule.title()))
                .put("help", text(rule.help()))
                .put(
                        "defaultConfiguration",
                        new Members().put("level", ChainJson.word(rule.level())).object())
                .object();
    }

    private static JsonObject bases() {
        return new Members()
                .put(
                        SarifPlaces.ROOT,
                        new Members()
                                .put("description", text("The folder in which espalier audit was called."))
                                .object())
                .object();
    }

    private static JsonObject invocation(Overview overview, SarifPlaces places) {
        List<LeftOut> leftOut = overview.audited().findings().leftOut();
        List<Place> damages = overview.audited().findings().damages();
        List<JsonObject> notes = new ArrayList<>();
        leftOut.forEach(file -> notes.add(note("left out: " + file.name() + ": " + file.reason())));
        damages.forEach(place -> notes.add(new Members()
                .put("level", "warning")
                .put("message", text("the source does not parse here"))
                .list("locations", List.of(place), places::location)
                .object()));
        return new Members()
                .yes("executionSuccessful")
                .list("toolExecutionNotifications", notes, note -> note)
                .object();
    }

    private static JsonObject note(String sentence) {
        return new Members().put("level", "note").put("message", text(sentence)).object();
    }

    /** A message whose text means itself: braces are doubled, and brackets make no link. */
    static JsonObject text(String sentence) {
        String literal = Visible.lines(sentence).replace("{", "{{").replace("}", "}}");
        String unlinked = literal.replace("\\", "\\\\").replace("[", "\\[").replace("]", "\\]");
        return new Members().put("text", unlinked).object();
    }
}
