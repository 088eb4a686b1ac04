// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.audit.report.html;

import static j2html.TagCreator.a;
import static j2html.TagCreator.code;
import static j2html.TagCreator.details;
import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.h2;
import static j2html.TagCreator.h3;
import static j2html.TagCreator.p;
import static j2html.TagCreator.section;
import static j2html.TagCreator.span;
import static j2html.TagCreator.summary;
import static j2html.TagCreator.text;

import dev.espalier.codegen.audit.report.Catalogued;
import dev.espalier.codegen.audit.report.Count;
import dev.espalier.codegen.audit.report.Entry;
import dev.espalier.codegen.audit.report.Overview;
import dev.espalier.codegen.audit.report.PatternUse;
import dev.espalier.codegen.audit.report.Standing;
import j2html.tags.DomContent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The patterns, the most used first, and under each the tables that it asks with links to the chains. */
final class PatternsPart {

    private PatternsPart() {}

    static DomContent of(Overview overview) {
        List<PatternUse> patterns = overview.byPattern();
        return section(
                        h2("Patterns"),
                        p(Count.of(overview.entries().size(), "chain") + " are " + Count.of(patterns.size(), "pattern")
                                        + ": the names of the calls that follow from.")
                                .withClass("note"),
                        div(each(patterns, PatternsPart::group)).withClass("groups"))
                .withId("patterns");
    }

    private static DomContent group(PatternUse use) {
        Map<String, Long> parts = new LinkedHashMap<>();
        for (Standing standing : Standing.values()) {
            parts.put(standing.id(), (long) use.count(standing));
        }
        return details(
                        summary(
                                span(Count.of(use.count())).withClass("count"),
                                code(Shown.line(use.pattern())).withClass("name"),
                                span(use.shown().map(Catalogued::golden).orElse(""))
                                        .withClass("golden"),
                                Bar.of("mini", parts)),
                        div(
                                        each(manual(use)),
                                        each(
                                                byTarget(use),
                                                target -> each(
                                                        h3(Shown.line(target.getKey())), Links.of(target.getValue()))))
                                .withClass("inside"))
                .withClass("group");
    }

    /** A link where the manual has an address; the path alone leads nowhere from a page that may lie anywhere. */
    private static Stream<DomContent> manual(PatternUse use) {
        return use.shown().map(Catalogued::manual).stream()
                .map(place -> p(
                                text("In the manual: "),
                                Links.isAddress(place) ? a(place).withHref(place) : code(place))
                        .withClass("manual"));
    }

    private static Map<String, List<Entry>> byTarget(PatternUse use) {
        Map<String, List<Entry>> targets = new TreeMap<>();
        use.entries()
                .forEach(entry -> targets.computeIfAbsent(entry.target(), name -> new ArrayList<>())
                        .add(entry));
        return targets;
    }
}
