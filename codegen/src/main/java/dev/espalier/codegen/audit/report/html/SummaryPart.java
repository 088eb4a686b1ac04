// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.audit.report.html;

import static j2html.TagCreator.dd;
import static j2html.TagCreator.div;
import static j2html.TagCreator.dl;
import static j2html.TagCreator.dt;
import static j2html.TagCreator.each;
import static j2html.TagCreator.li;
import static j2html.TagCreator.p;
import static j2html.TagCreator.section;
import static j2html.TagCreator.span;
import static j2html.TagCreator.strong;
import static j2html.TagCreator.text;
import static j2html.TagCreator.ul;

import dev.espalier.codegen.audit.baseline.Comparison;
import dev.espalier.codegen.audit.report.Count;
import dev.espalier.codegen.audit.report.Overview;
import dev.espalier.codegen.audit.report.Standing;
import j2html.tags.DomContent;
import java.util.LinkedHashMap;
import java.util.Map;

/** How far it is: one sentence, one bar, the numbers. */
final class SummaryPart {

    private static final String GONE = "gone";

    private SummaryPart() {}

    static DomContent of(Overview overview) {
        Map<String, Long> parts = new LinkedHashMap<>();
        overview.comparison().ifPresent(comparison -> parts.put(GONE, comparison.done()));
        overview.standings().forEach((standing, count) -> parts.put(standing.id(), (long) count));
        return section(p(sentence(overview)).withClass("figure"), Bar.of("bar", parts), legend(parts), tiles(overview))
                .withClass("progress")
                .withId("summary");
    }

    private static String sentence(Overview overview) {
        int chains = overview.entries().size();
        if (overview.comparison().isEmpty()) {
            return chains == 0 ? "No chain is left." : Count.of(chains, "chain") + " left to port.";
        }
        Comparison comparison = overview.comparison().get();
        String fresh = comparison.fresh().isEmpty()
                ? ""
                : ", " + Count.of(comparison.fresh().size()) + " of them new";
        return Count.of(comparison.done()) + " of " + Count.of(comparison.before(), "chain")
                + " gone since the baseline; " + Count.of(chains) + " left" + fresh + ".";
    }

    private static DomContent legend(Map<String, Long> parts) {
        return ul(each(parts.entrySet(), part -> part.getValue() == 0 ? text("") : entry(part)))
                .withClass("legend");
    }

    private static DomContent entry(Map.Entry<String, Long> part) {
        String title = "";
        for (Standing standing : Standing.values()) {
            title = standing.id().equals(part.getKey()) ? standing.title() : title;
        }
        return li(span().withClasses("dot", part.getKey()), strong(Count.of(part.getValue())), span(part.getKey()))
                .withTitle(title);
    }

    private static DomContent tiles(Overview overview) {
        return dl(
                        tile("files", overview.audited().findings().files()),
                        tile("with chains", overview.byFile().size()),
                        tile("chains", overview.entries().size()),
                        tile("patterns", overview.byPattern().size()),
                        tile("traps", overview.traps()),
                        tile(
                                "not read",
                                overview.audited().findings().leftOut().size()
                                        + overview.audited()
                                                .findings()
                                                .damages()
                                                .size()))
                .withClass("tiles");
    }

    private static DomContent tile(String name, int number) {
        return div(dt(name), dd(Count.of(number)));
    }
}
