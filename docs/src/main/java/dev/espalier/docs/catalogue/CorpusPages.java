// SPDX-License-Identifier: Apache-2.0
package dev.espalier.docs.catalogue;

import dev.espalier.docs.page.Page;
import dev.espalier.docs.page.PageSource;
import dev.espalier.docs.page.Place;
import dev.espalier.docs.page.SiteMap;
import dev.espalier.fixtures.corpus.ClientDifference;
import dev.espalier.fixtures.corpus.Corpus;
import dev.espalier.fixtures.corpus.Differences;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The pages of all cases and differences, and the lists of them. */
public final class CorpusPages implements PageSource {

    static final Place CASES = Place.of("corpus/index.html", "All cases");
    static final Place DIFFERENCES = Place.of("corpus/differences/index.html", "All differences");

    /** Where the script lies that filters the list. */
    static final String SCRIPT = "assets/catalogue.js";

    /** Where the style sheet of these pages lies. */
    static final String STYLE = "assets/catalogue.css";

    private final Map<String, List<Place>> mentions;
    private final List<Entry> entries;
    private final List<ClientDifference> differences;

    private CorpusPages(Map<String, List<Place>> mentions) {
        this.mentions = Map.copyOf(mentions);
        this.entries = Corpus.load().cases().stream().map(Entry::of).toList();
        this.differences = Differences.load();
    }

    /**
     * The pages of the corpus on the class path.
     *
     * @param mentions pages by the files of the project that they link
     */
    public static CorpusPages mentionedBy(Map<String, List<Place>> mentions) {
        return new CorpusPages(mentions);
    }

    @Override
    public List<Place> places() {
        List<Place> places = new ArrayList<>(List.of(CASES, DIFFERENCES));
        entries.forEach(entry -> places.add(entry.place()));
        differences.forEach(difference -> places.add(DifferencePage.place(difference)));
        Stream.of(Facet.values())
                .forEach(facet -> facet.group(entries).keySet().forEach(value -> places.add(facet.place(value))));
        return places;
    }

    @Override
    public Stream<Page> pages(SiteMap map) {
        ListPages lists = new ListPages(entries);
        return Stream.of(
                        Stream.of(lists.all(), ListPages.differences(differences)),
                        lists.byFacets(),
                        cases(),
                        differencePages())
                .flatMap(pages -> pages);
    }

    @Override
    public Map<String, String> assets() {
        return Map.of(SCRIPT, Resource.text("catalogue.js"), STYLE, Resource.text("catalogue.css"));
    }

    private Stream<Page> cases() {
        List<Place> places = entries.stream().map(Entry::place).toList();
        return IntStream.range(0, entries.size())
                .mapToObj(at -> new CasePage(entries.get(at), mentions(places.get(at)), Steps.in(places, at)).page());
    }

    private Stream<Page> differencePages() {
        List<Place> places = differences.stream().map(DifferencePage::place).toList();
        return IntStream.range(0, differences.size())
                .mapToObj(at ->
                        new DifferencePage(differences.get(at), mentions(places.get(at)), Steps.in(places, at)).page());
    }

    private List<Place> mentions(Place place) {
        return place.source()
                .map(source -> mentions.getOrDefault(source, List.of()))
                .orElse(List.of());
    }
}
