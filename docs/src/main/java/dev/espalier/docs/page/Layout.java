// SPDX-License-Identifier: Apache-2.0
package dev.espalier.docs.page;

import static j2html.TagCreator.a;
import static j2html.TagCreator.body;
import static j2html.TagCreator.div;
import static j2html.TagCreator.document;
import static j2html.TagCreator.each;
import static j2html.TagCreator.footer;
import static j2html.TagCreator.head;
import static j2html.TagCreator.html;
import static j2html.TagCreator.link;
import static j2html.TagCreator.main;
import static j2html.TagCreator.meta;
import static j2html.TagCreator.nav;
import static j2html.TagCreator.p;
import static j2html.TagCreator.rawHtml;
import static j2html.TagCreator.script;
import static j2html.TagCreator.span;
import static j2html.TagCreator.title;

import j2html.tags.DomContent;
import j2html.tags.Tag;
import java.util.List;
import java.util.Optional;

/**
 * Puts pages into their shell.
 *
 * <p>Its own ids begin with {@code site--}, as no anchor of a heading does.
 *
 * <p>A page loads the style sheet and the script beside it and nothing else; without the script it lacks the search and the
 * buttons that copy.
 *
 * @param menu the order of the pages
 */
public record Layout(Menu menu) {

    /** What the entrance is called, and the name behind the title of all other pages. */
    static final String NAME = "Espalier";

    /** Where the entrance lies. */
    public static final String ENTRANCE = "index.html";

    /** Where the list of all pages lies. */
    public static final String ALL_PAGES = "all-pages.html";

    private static final String POLICY =
            "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:;"
                    + " base-uri 'none'; form-action 'none'";

    /** The whole document. */
    public String render(Page page) {
        return document(html(top(page), frame(page)).withLang("en")) + "\n";
    }

    private Tag<?> top(Page page) {
        return head(
                meta().withCharset("utf-8"),
                meta().attr("http-equiv", "Content-Security-Policy").withContent(POLICY),
                meta().withName("viewport").withContent("width=device-width, initial-scale=1"),
                meta().withName("color-scheme").withContent("light dark"),
                meta().withName("referrer").withContent("no-referrer"),
                title(page.place().path().equals(ENTRANCE) ? NAME : page.place().title() + " · " + NAME),
                link().withRel("icon").withHref(to(page, "assets/icon.svg")).withType("image/svg+xml"),
                link().withRel("stylesheet").withHref(to(page, "assets/site.css")),
                neighbour("prev", page, menu.before(page.place())),
                neighbour("next", page, menu.after(page.place())),
                script().withSrc(to(page, "assets/site.js")).attr("defer"));
    }

    private static DomContent neighbour(String rel, Page page, Optional<Place> there) {
        return there.<DomContent>map(place -> link().withRel(rel).withHref(to(page, place.path())))
                .orElse(rawHtml(""));
    }

    private DomContent frame(Page page) {
        return body(
                        a("Skip to the text").withHref("#site--text").withClass("skip"),
                        Banner.of(page),
                        div(
                                        Navigation.of(menu, page),
                                        main(crumbs(page), page.body(), steps(page))
                                                .withId("site--text")
                                                .attr("tabindex", "-1"),
                                        Contents.of(page.headings()))
                                .withClass("columns"),
                        footer(
                                p(
                                        a("All pages").withHref(to(page, ALL_PAGES)),
                                        span(
                                                " · Apache-2.0 · made from the sources by the build; loads nothing from elsewhere"))))
                .attr("data-root", to(page, ""));
    }

    private static DomContent crumbs(Page page) {
        if (page.crumbs().isEmpty()) {
            return rawHtml("");
        }
        return nav(each(
                        page.crumbs(),
                        crumb -> span(a(crumb.title()).withHref(to(page, crumb.path())), rawHtml(" › "))))
                .withClass("crumbs")
                .attr("aria-label", "Above this page");
    }

    private DomContent steps(Page page) {
        List<DomContent> steps = List.of(
                step("prev", "Before", page, menu.before(page.place())),
                step("next", "Next", page, menu.after(page.place())));
        return nav(each(steps, step -> step)).withClass("steps").attr("aria-label", "Before and next");
    }

    private static DomContent step(String rel, String word, Page page, Optional<Place> there) {
        return there.<DomContent>map(place -> a(span(word).withClass("word"), span(place.title()))
                        .withHref(to(page, place.path()))
                        .withRel(rel)
                        .withClass(rel))
                .orElse(rawHtml(""));
    }

    static String to(Page page, String path) {
        return SiteMap.link(page.place().path(), path);
    }
}
