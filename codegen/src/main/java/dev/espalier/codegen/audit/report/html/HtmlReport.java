// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.audit.report.html;

import static j2html.TagCreator.a;
import static j2html.TagCreator.footer;
import static j2html.TagCreator.h1;
import static j2html.TagCreator.head;
import static j2html.TagCreator.header;
import static j2html.TagCreator.li;
import static j2html.TagCreator.meta;
import static j2html.TagCreator.nav;
import static j2html.TagCreator.p;
import static j2html.TagCreator.rawHtml;
import static j2html.TagCreator.script;
import static j2html.TagCreator.style;
import static j2html.TagCreator.title;
import static j2html.TagCreator.ul;

import dev.espalier.codegen.audit.report.Count;
import dev.espalier.codegen.audit.report.Overview;
import dev.espalier.codegen.audit.report.Report;
import dev.espalier.codegen.terminal.Visible;
import j2html.rendering.FlatHtml;
import j2html.rendering.HtmlBuilder;
import j2html.tags.DomContent;
import j2html.tags.Tag;
import java.io.IOException;

/**
 * For a whole team: one page with everything in it, to be kept, sent and printed.
 *
 * <p>It loads nothing, its policy allows its own style and script and nothing else, and without the script it lacks the
 * filter and the buttons that copy.
 */
public final class HtmlReport implements Report {

    /** What stands at the beginning of every page. */
    public static final String SIGNATURE = "<title>Audit of ";

    private static final Inlined STYLE = Inlined.of("page.css");
    private static final Inlined SCRIPT = Inlined.of("page.js");
    private static final String POLICY = "default-src 'none'; style-src " + STYLE.source() + "; script-src "
            + SCRIPT.source() + "; base-uri 'none'; form-action 'none'";

    @Override
    public void write(Overview overview, Appendable out) throws IOException {
        FlatHtml<Appendable> html = FlatHtml.into(out);
        html.appendUnescapedText("<!DOCTYPE html>\n");
        html.appendStartTag("html").appendAttribute("lang", "en").completeTag();
        pageHead(overview).render(html);
        html.appendStartTag("body").completeTag();
        top(overview).render(html);
        html.appendStartTag("main").completeTag();
        body(overview, html);
        html.appendEndTag("main");
        footer(p("Written by espalier audit. The page loads nothing and sends nothing."))
                .render(html);
        script(rawHtml(SCRIPT.text())).render(html);
        html.appendEndTag("body");
        html.appendEndTag("html");
        out.append('\n');
    }

    private static void body(Overview overview, HtmlBuilder<?> html) throws IOException {
        SummaryPart.of(overview).render(html);
        OpenPart.of(overview).render(html);
        if (!overview.entries().isEmpty()) {
            PatternsPart.of(overview).render(html);
            FilesPart.write(overview, html);
        }
        TrapsPart.of(overview).render(html);
        overview.comparison().map(GonePart::of).orElse(rawHtml("")).render(html);
        UnreadPart.of(overview.audited().findings()).render(html);
    }

    private static Tag<?> pageHead(Overview overview) {
        return head(
                meta().withCharset("utf-8"),
                meta().attr("http-equiv", "Content-Security-Policy").withContent(POLICY),
                meta().withName("viewport").withContent("width=device-width, initial-scale=1"),
                meta().withName("referrer").withContent("no-referrer"),
                title("Audit of " + Visible.line(overview.audited().folder())),
                style(rawHtml(STYLE.text())));
    }

    private static DomContent top(Overview overview) {
        String schema =
                overview.audited().schema().map(words -> ", judged by " + words).orElse(", without a schema");
        return header(
                p("espalier audit").withClass("eyebrow"),
                h1(Shown.line(overview.audited().folder())),
                p(Shown.line(Count.of(overview.entries().size(), "chain") + " of supabase-js in "
                                + Count.of(overview.byFile().size()) + " of "
                                + Count.of(overview.audited().findings().files(), "file") + schema + "."))
                        .withClass("lede"),
                nav(ul(
                        link(
                                "open",
                                "To look at",
                                overview.entries().stream()
                                        .anyMatch(entry -> entry.standing().open())),
                        link("patterns", "Patterns", !overview.entries().isEmpty()),
                        link("files", "Chains", !overview.entries().isEmpty()),
                        link("traps", "Traps", overview.traps() > 0))));
    }

    private static DomContent link(String id, String words, boolean there) {
        return there ? li(a(words).withHref("#" + id)) : rawHtml("");
    }
}
