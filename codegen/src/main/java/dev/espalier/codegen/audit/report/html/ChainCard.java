// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.audit.report.html;

import static j2html.TagCreator.code;
import static j2html.TagCreator.dd;
import static j2html.TagCreator.details;
import static j2html.TagCreator.div;
import static j2html.TagCreator.dl;
import static j2html.TagCreator.dt;
import static j2html.TagCreator.each;
import static j2html.TagCreator.figcaption;
import static j2html.TagCreator.figure;
import static j2html.TagCreator.pre;
import static j2html.TagCreator.span;
import static j2html.TagCreator.summary;
import static j2html.TagCreator.text;

import dev.espalier.codegen.audit.Trapped;
import dev.espalier.codegen.audit.Verdict.Statement;
import dev.espalier.codegen.audit.Verdict.Supported;
import dev.espalier.codegen.audit.report.CallText;
import dev.espalier.codegen.audit.report.Entry;
import dev.espalier.codegen.audit.report.Entry.News;
import dev.espalier.codegen.audit.report.Remark;
import dev.espalier.codegen.source.Place;
import j2html.tags.DomContent;
import j2html.tags.specialized.DlTag;
import java.util.ArrayList;
import java.util.List;

/** A chain: a line that opens to its source, its SQL beside it, and what is to be said of it. */
final class ChainCard {

    private ChainCard() {}

    static DomContent of(Entry entry) {
        String standing = entry.standing().id();
        return details(
                        summary(
                                span(entry.chain().place().line() + "").withClass("at"),
                                span(Shown.line(entry.target())).withClass("target"),
                                code(Shown.line(entry.judged().pattern())).withClass("name"),
                                badges(entry),
                                span(standing).withClasses("badge", standing)),
                        div(remarks(entry), pair(entry)).withClass("body"))
                .withClasses("chain", standing, isNew(entry) ? "new" : "known", trapped(entry))
                .withId(id(entry));
    }

    /** A name of the chain for links. */
    static String id(Entry entry) {
        return "c" + entry.id().substring(0, 16);
    }

    private static boolean isNew(Entry entry) {
        return entry.news().filter(news -> news == News.NEW).isPresent();
    }

    private static String trapped(Entry entry) {
        return entry.judged().traps().isEmpty() ? "clear" : "trapped";
    }

    private static DomContent badges(Entry entry) {
        List<DomContent> badges = new ArrayList<>();
        entry.judged().traps().stream()
                .map(trapped -> trapped.trap().id())
                .distinct()
                .forEach(trap -> badges.add(span(trap).withClasses("badge", "trap")));
        if (isNew(entry)) {
            badges.add(span("new").withClasses("badge", "new"));
        }
        return each(badges.toArray(DomContent[]::new));
    }

    private static DomContent remarks(Entry entry) {
        DlTag list = dl().withClasses("remarks", entry.standing().id());
        for (Remark remark : Remark.of(entry.judged())) {
            list.with(dt(Shown.line(remark.label())), dd(Shown.lines(remark.text())));
        }
        for (Trapped trapped : entry.judged().traps()) {
            list.with(dt(trapped.trap().id()), dd(Shown.lines(sentence(trapped))));
        }
        return list;
    }

    private static String sentence(Trapped trapped) {
        String related = String.join(
                ", ", trapped.related().stream().map(Place::toString).toList());
        return trapped.message() + "\nInstead: " + trapped.trap().advice()
                + (related.isEmpty() ? "" : "\nSee also: " + related);
    }

    private static DomContent pair(Entry entry) {
        String function = entry.fingerprint().function();
        String at = entry.chain().place() + (function.isEmpty() ? "" : " in " + function);
        DomContent source = figure(
                figcaption(Shown.line(at)),
                pre(code(Shown.lines(entry.chain().source()))),
                CallText.of(entry.chain())
                        .map(calls -> each(figcaption("All its calls"), pre(code(Shown.lines(calls)))))
                        .orElse(text("")));
        return div(source, sql(entry)).withClass("pair");
    }

    private static DomContent sql(Entry entry) {
        List<DomContent> parts = new ArrayList<>();
        if (entry.judged().verdict() instanceof Supported supported) {
            for (Statement statement : supported.statements()) {
                parts.add(figcaption(Shown.line(statement.when().isEmpty() ? "SQL" : "SQL when " + statement.when())));
                parts.add(pre(code(SqlMarkup.of(statement.sql()))));
            }
        }
        return parts.isEmpty() ? text("") : figure().with(parts);
    }
}
