// SPDX-License-Identifier: Apache-2.0
package dev.espalier.docs.catalogue;

import static j2html.TagCreator.a;
import static j2html.TagCreator.dd;
import static j2html.TagCreator.div;
import static j2html.TagCreator.dl;
import static j2html.TagCreator.dt;
import static j2html.TagCreator.each;
import static j2html.TagCreator.h1;
import static j2html.TagCreator.p;
import static j2html.TagCreator.span;
import static j2html.TagCreator.text;

import dev.espalier.docs.page.Page;
import dev.espalier.docs.page.Place;
import dev.espalier.docs.page.SearchEntry;
import dev.espalier.docs.page.SiteMap;
import dev.espalier.fixtures.corpus.Caller;
import dev.espalier.fixtures.corpus.GoldenCase;
import dev.espalier.fixtures.corpus.Origin;
import dev.espalier.fixtures.corpus.Source;
import j2html.tags.DomContent;
import j2html.tags.specialized.DlTag;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The page of a case: chain, request, SQL and answer side by side.
 *
 * @param entry the case
 * @param mentions the pages that mention it
 * @param steps to the cases before and behind it
 */
record CasePage(Entry entry, List<Place> mentions, Steps steps) {

    CasePage {
        mentions = List.copyOf(mentions);
    }

    Page page() {
        GoldenCase golden = entry.golden();
        return new Page(
                entry.place(),
                List.of(CorpusPages.CASES, Facet.FEATURE.place(entry.feature())),
                Sheet.of(
                        "case",
                        path(),
                        h1(golden.title()),
                        p(golden.key().toString()).withClass("path"),
                        facts(),
                        parts(),
                        steps.of(path())),
                List.of(),
                List.of(new SearchEntry("case", "", golden.key() + ": " + golden.title(), found())));
    }

    private String path() {
        return entry.place().path();
    }

    private String found() {
        return Stream.of(
                        golden().tags().stream(),
                        Stream.of(entry.target()),
                        entry.topics().methods().stream(),
                        entry.topics().operators().stream(),
                        entry.topics().error().stream())
                .flatMap(words -> words)
                .filter(word -> !word.isEmpty())
                .distinct()
                .collect(Collectors.joining(" "));
    }

    private GoldenCase golden() {
        return entry.golden();
    }

    private DomContent facts() {
        DlTag facts = dl().withClass("facts");
        for (Facet facet : Facet.values()) {
            List<String> values = facet.of(entry);
            if (facet != Facet.ANSWER && !values.isEmpty()) {
                facts.with(div(dt(facet.title()), dd(each(values, value -> link(facet, value)))));
            }
        }
        facts.with(div(dt(Facet.ANSWER.title()), dd(source())));
        if (!mentions.isEmpty()) {
            facts.with(div(dt("In the manual"), dd(each(mentions, place -> link(place, place.title())))));
        }
        return facts;
    }

    private DomContent link(Facet facet, String value) {
        return link(facet.place(value), value);
    }

    private DomContent link(Place place, String words) {
        return span(a(words).withHref(SiteMap.link(path(), place.path())), text(" "));
    }

    private DomContent source() {
        if (golden().answer().source() instanceof Source.Derived derived) {
            return span(link(Facet.ANSWER, "derived"), text("from a rule. " + derived.rule()));
        }
        return span(link(Facet.ANSWER, "recorded"), text("from PostgREST 14.17"));
    }

    /** The client's side, and ours. */
    private DomContent parts() {
        return div(div(each(there(), part -> part)), div(each(here(), part -> part)))
                .withClass("parts");
    }

    private List<DomContent> there() {
        List<DomContent> parts = new ArrayList<>();
        golden().chain()
                .ifPresent(chain ->
                        parts.add(Blocks.part("javascript", "JavaScript", Blocks.javascript(chain.javascript()))));
        if (golden().caller() instanceof Caller.Bearer bearer) {
            parts.add(Blocks.part("claims", "Claims of the caller", Blocks.json(bearer.claims())));
        }
        parts.add(Blocks.part("request", "Request", Blocks.request(golden().request())));
        parts.add(Blocks.part("answer", "Answer", Blocks.answer(golden().answer(), statusText())));
        golden().chain()
                .ifPresent(chain ->
                        parts.add(Blocks.part("result", "What the chain resolves to", Blocks.result(chain.result()))));
        return parts;
    }

    private List<DomContent> here() {
        List<DomContent> parts = new ArrayList<>();
        golden().chain().ifPresent(chain -> parts.add(Blocks.part("java", "Java", Blocks.java(chain.java()))));
        parts.add(Blocks.part("sql", "SQL", Blocks.sql(golden().translation())));
        return parts;
    }

    /** A chain's result tells it when it is the answer's own. */
    private String statusText() {
        return golden().chain()
                .map(Origin.Chain::result)
                .filter(result -> result.status() == golden().answer().status())
                .map(result -> result.statusText())
                .orElse("");
    }
}
