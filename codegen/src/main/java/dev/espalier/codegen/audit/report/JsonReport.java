// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.audit.report;

import dev.espalier.codegen.audit.Trap;
import dev.espalier.codegen.audit.Trapped;
import dev.espalier.codegen.audit.baseline.Comparison;
import dev.espalier.codegen.audit.baseline.Fingerprint;
import dev.espalier.codegen.source.LeftOut;
import dev.espalier.fixtures.json.JsonLiteral;
import dev.espalier.fixtures.json.JsonLiteral.JsonText;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * For programs: one JSON object of the form that {@code audit.schema.json} describes, a chain a line.
 *
 * <p>A member that would be empty is left out. The version is raised when a member changes its meaning or goes; new members
 * may come at any time.
 */
public final class JsonReport implements Report {

    private static final String BEGIN = "{\"format\":\"espalier-audit\",\"version\":1";

    @Override
    public void write(Overview overview, Appendable out) throws IOException {
        out.append(BEGIN);
        member(out, "folder", new JsonText(overview.audited().folder()));
        if (overview.audited().schema().isPresent()) {
            member(out, "schema", new JsonText(overview.audited().schema().get()));
        }
        member(out, "summary", summary(overview));
        lines(out, "patterns", overview.byPattern().stream().map(JsonReport::pattern));
        lines(out, "traps", overview.byTrap().entrySet().stream().map(trap -> trap(trap.getKey(), trap.getValue())));
        lines(out, "leftOut", overview.audited().findings().leftOut().stream().map(JsonReport::leftOut));
        lines(out, "damages", overview.audited().findings().damages().stream().map(ChainJson::place));
        if (overview.comparison().isPresent()) {
            lines(
                    out,
                    "gone",
                    overview.comparison().get().gone().entrySet().stream().map(JsonReport::gone));
        }
        lines(out, "chains", overview.entries().stream().map(ChainJson::of));
        out.append("\n}\n");
    }

    private static void member(Appendable out, String name, JsonLiteral value) throws IOException {
        out.append(",\n\"").append(name).append("\":").append(value.compact());
    }

    private static void lines(Appendable out, String name, Stream<JsonLiteral> values) throws IOException {
        out.append(",\n\"").append(name).append("\":[");
        String between = "\n";
        for (JsonLiteral value : (Iterable<JsonLiteral>) values::iterator) {
            out.append(between).append(value.compact());
            between = ",\n";
        }
        out.append(']');
    }

    private static JsonLiteral summary(Overview overview) {
        Members members = new Members()
                .put("files", overview.audited().findings().files())
                .put("filesWithChains", overview.byFile().size())
                .put("chains", overview.entries().size())
                .put("patterns", overview.byPattern().size());
        overview.standings().forEach((standing, count) -> members.put(standing.id(), count));
        members.put("traps", overview.traps())
                .put("leftOut", overview.audited().findings().leftOut().size())
                .put("damages", overview.audited().findings().damages().size());
        overview.comparison().ifPresent(comparison -> members.put("baseline", comparison(comparison)));
        return members.object();
    }

    private static JsonLiteral comparison(Comparison comparison) {
        return new Members()
                .put("before", comparison.before())
                .put("known", comparison.left())
                .put("gone", comparison.done())
                .put("new", comparison.fresh().size())
                .object();
    }

    private static JsonLiteral pattern(PatternUse use) {
        Members members = new Members()
                .put("pattern", use.pattern())
                .put("case", use.shown().map(Catalogued::golden))
                .put("manual", use.shown().map(Catalogued::manual))
                .put("chains", use.count());
        for (Standing standing : Standing.values()) {
            members.put(standing.id(), use.count(standing));
        }
        return members.object();
    }

    private static JsonLiteral trap(Trap trap, List<Trapped> places) {
        return new Members()
                .put("trap", trap.id())
                .put("title", trap.title())
                .put("advice", trap.advice())
                .put("count", places.size())
                .object();
    }

    private static JsonLiteral leftOut(LeftOut leftOut) {
        return new Members()
                .put("name", leftOut.name())
                .put("reason", leftOut.reason())
                .object();
    }

    private static JsonLiteral gone(Map.Entry<Fingerprint, Integer> gone) {
        return new Members()
                .put("file", gone.getKey().file())
                .put("function", gone.getKey().function())
                .put("table", gone.getKey().table())
                .put("pattern", gone.getKey().pattern())
                .put("count", gone.getValue())
                .object();
    }
}
