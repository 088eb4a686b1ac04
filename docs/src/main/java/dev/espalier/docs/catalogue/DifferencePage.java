// SPDX-License-Identifier: Apache-2.0
package dev.espalier.docs.catalogue;

import static j2html.TagCreator.a;
import static j2html.TagCreator.code;
import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.h1;
import static j2html.TagCreator.h2;
import static j2html.TagCreator.p;
import static j2html.TagCreator.span;
import static j2html.TagCreator.text;

import dev.espalier.docs.page.Page;
import dev.espalier.docs.page.Place;
import dev.espalier.docs.page.SearchEntry;
import dev.espalier.docs.page.SiteMap;
import dev.espalier.fixtures.corpus.ClientDifference;
import dev.espalier.fixtures.corpus.ClientDifference.Here;
import dev.espalier.fixtures.corpus.ClientDifference.There;
import j2html.tags.DomContent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The page of a difference: the client on one side, Espalier on the other.
 *
 * @param difference the difference
 * @param mentions the pages that mention it
 * @param steps to the differences before and behind it
 */
record DifferencePage(ClientDifference difference, List<Place> mentions, Steps steps) {

    DifferencePage {
        mentions = List.copyOf(mentions);
    }

    /** {@code corpus/differences/null.eq.html}. */
    static Place place(ClientDifference difference) {
        return new Place(
                "corpus/" + difference.path().replaceFirst("\\.difference$", ".html"),
                difference.key().id(),
                Optional.of(Entry.FOLDER + difference.path()));
    }

    Page page() {
        Place place = place(difference);
        return new Page(
                place,
                List.of(CorpusPages.DIFFERENCES),
                Sheet.of(
                        "case",
                        place.path(),
                        h1(difference.title()),
                        p(difference.key().toString()).withClass("path"),
                        p(difference.reason()),
                        p(each(
                                mentions,
                                there -> span(
                                        text("In the manual: "),
                                        a(there.title()).withHref(SiteMap.link(place.path(), there.path()))))),
                        div(side("In the JavaScript client", there()), side("In Espalier", here()))
                                .withClass("parts"),
                        steps.of(place.path())),
                List.of(),
                List.of(new SearchEntry("difference", "", difference.key().id(), difference.title())));
    }

    private static DomContent side(String title, List<DomContent> parts) {
        return div(h2(title).withClass("side"), each(parts, part -> part));
    }

    private List<DomContent> there() {
        List<DomContent> parts = new ArrayList<>();
        parts.add(Blocks.part(
                "there", "Chain", Blocks.javascript(difference.there().chain())));
        if (difference.there() instanceof There.Sent sent) {
            parts.add(Blocks.part("request", "Request", Blocks.request(sent.request())));
            parts.add(Blocks.part("answer", "Answer", Blocks.answer(sent.answer(), "")));
            parts.add(Blocks.part("there-result", "What it resolves to", Blocks.result(sent.result())));
        } else if (difference.there() instanceof There.Refused refused) {
            parts.add(Blocks.part("refused", "Refused before anything is sent", p(code(refused.error()))));
        }
        return parts;
    }

    private List<DomContent> here() {
        List<DomContent> parts = new ArrayList<>();
        parts.add(Blocks.part("here", "Chain", Blocks.java(difference.here().chain())));
        if (difference.here() instanceof Here.Run run) {
            parts.add(Blocks.part("sql", "SQL", Blocks.sql(run.translation())));
            parts.add(Blocks.part("here-result", "What the response says", Blocks.result(run.result())));
        } else if (difference.here() instanceof Here.Refused refused) {
            parts.add(Blocks.part("here-refused", "Refused at the call", p(code(refused.error()))));
        }
        return parts;
    }
}
