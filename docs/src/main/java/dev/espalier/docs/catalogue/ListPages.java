// SPDX-License-Identifier: Apache-2.0
package dev.espalier.docs.catalogue;

import static j2html.TagCreator.a;
import static j2html.TagCreator.details;
import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.h1;
import static j2html.TagCreator.h2;
import static j2html.TagCreator.li;
import static j2html.TagCreator.p;
import static j2html.TagCreator.script;
import static j2html.TagCreator.section;
import static j2html.TagCreator.span;
import static j2html.TagCreator.summary;
import static j2html.TagCreator.text;
import static j2html.TagCreator.ul;

import dev.espalier.docs.page.Page;
import dev.espalier.docs.page.Place;
import dev.espalier.docs.page.SearchEntry;
import dev.espalier.docs.page.SiteMap;
import dev.espalier.fixtures.corpus.ClientDifference;
import j2html.tags.DomContent;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Lists of cases: all of them, with filters that the script adds, and those with one value of one facet.
 *
 * @param entries all cases
 */
record ListPages(List<Entry> entries) {

    ListPages {
        entries = List.copyOf(entries);
    }

    Page all() {
        String path = CorpusPages.CASES.path();
        return new Page(
                CorpusPages.CASES,
                List.of(),
                Sheet.of(
                        "catalogue",
                        path,
                        h1(CorpusPages.CASES.title()),
                        introduction(path),
                        browse(path),
                        each(Facet.FEATURE.group(entries), (feature, held) -> group(feature, held, path)),
                        script().withSrc(SiteMap.link(path, CorpusPages.SCRIPT)).attr("defer")),
                List.of(),
                List.of(new SearchEntry("corpus", "", CorpusPages.CASES.title(), "golden cases list filter")));
    }

    private DomContent introduction(String path) {
        return p(
                text(
                        "A case is one behaviour: a chain, its request, the SQL that Espalier makes of it, and the answer, recorded from"
                                + " PostgREST or derived from a documented rule. There are " + entries.size()
                                + ". What a chain means otherwise in Espalier than in the client is among the "),
                a("differences").withHref(SiteMap.link(path, CorpusPages.DIFFERENCES.path())),
                text("."));
    }

    /** What serves where no script filters. */
    private DomContent browse(String path) {
        return div(each(List.of(Facet.values()), facet -> facet(facet, path))).withId("browse");
    }

    private DomContent facet(Facet facet, String path) {
        Map<String, List<Entry>> groups = facet.group(entries);
        return details(
                        summary("By " + facet.title().toLowerCase(Locale.ROOT)),
                        ul(each(
                                        groups,
                                        (value, held) -> li(
                                                a(value).withHref(SiteMap.link(
                                                        path, facet.place(value).path())),
                                                span(" " + held.size()).withClass("number"))))
                                .withClass("values"))
                .attr("data-facet", facet.id())
                .attr("data-title", facet.title());
    }

    private static DomContent group(String feature, List<Entry> held, String path) {
        return section(
                        h2(a(feature)
                                        .withHref(SiteMap.link(
                                                path,
                                                Facet.FEATURE.place(feature).path())))
                                .withId(feature),
                        Rows.filtered(held, path))
                .withClass("group");
    }

    /** A page for each value of each facet. */
    Stream<Page> byFacets() {
        return Stream.of(Facet.values())
                .flatMap(facet -> facet.group(entries).entrySet().stream()
                        .map(group -> byFacet(facet, group.getKey(), group.getValue())));
    }

    private static Page byFacet(Facet facet, String value, List<Entry> held) {
        Place place = facet.place(value);
        String filter = SiteMap.link(place.path(), CorpusPages.CASES.path()) + "?" + facet.id() + "=" + value;
        return new Page(
                place,
                List.of(CorpusPages.CASES),
                Sheet.of(
                        "catalogue",
                        place.path(),
                        h1(place.title()),
                        p(
                                text(held.size() + (held.size() == 1 ? " case. " : " cases. ")),
                                a("Filter them").withHref(filter)),
                        Rows.of(held, place.path())),
                List.of(),
                List.of());
    }

    static Page differences(List<ClientDifference> differences) {
        String path = CorpusPages.DIFFERENCES.path();
        return new Page(
                CorpusPages.DIFFERENCES,
                List.of(CorpusPages.CASES),
                Sheet.of(
                        "catalogue",
                        path,
                        h1(CorpusPages.DIFFERENCES.title()),
                        p(
                                "What a chain means otherwise in Espalier than in the JavaScript client, each with both sides and"
                                        + " the reason."),
                        ul(each(
                                        differences,
                                        one -> li(
                                                a(one.title())
                                                        .withHref(SiteMap.link(
                                                                path,
                                                                DifferencePage.place(one)
                                                                        .path())),
                                                span(one.key().id()).withClass("id"))))
                                .withClass("cases")),
                List.of(),
                List.of(new SearchEntry(
                        "corpus", "", CorpusPages.DIFFERENCES.title(), "differences between the client and Espalier")));
    }
}
