// SPDX-License-Identifier: Apache-2.0
package dev.espalier.docs.site;

import static j2html.TagCreator.rawHtml;

import dev.espalier.docs.diagram.Diagrams;
import dev.espalier.docs.markdown.MarkdownText;
import dev.espalier.docs.markdown.Passage;
import dev.espalier.docs.page.Heading;
import dev.espalier.docs.page.Page;
import dev.espalier.docs.page.PageSource;
import dev.espalier.docs.page.Place;
import dev.espalier.docs.page.SearchEntry;
import dev.espalier.docs.page.SiteMap;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The Markdown files that the contents name. */
final class MarkdownPages implements PageSource {

    private final Project project;
    private final Map<Place, MarkdownText> texts = new LinkedHashMap<>();
    private final Map<Place, String> kinds = new LinkedHashMap<>();

    MarkdownPages(Project project, ContentsFile contents) {
        this.project = project;
        contents.sections()
                .forEach((section, entries) ->
                        entries.stream().filter(ContentsFile.Entry::isMarkdown).forEach(entry -> add(section, entry)));
    }

    private void add(String section, ContentsFile.Entry entry) {
        MarkdownText text = MarkdownText.of(project.text(entry.file()));
        Place place = new Place(entry.path(), text.title(), Optional.of(entry.file()));
        texts.put(place, text);
        kinds.put(place, section);
    }

    @Override
    public List<Place> places() {
        return List.copyOf(texts.keySet());
    }

    /** The files of the project that the pages link. */
    Stream<String> targets() {
        return texts.entrySet().stream()
                .flatMap(entry -> entry.getValue().destinations().stream()
                        .flatMap(link -> Project.target(source(entry.getKey()), link).stream()))
                .distinct();
    }

    /** The pages that link a file of the project, by the file. */
    Map<String, List<Place>> mentions() {
        Map<String, List<Place>> mentions = new TreeMap<>();
        texts.forEach((place, text) -> text.destinations().stream()
                .flatMap(link -> Project.target(source(place), link).stream())
                .distinct()
                .forEach(file -> mentions.computeIfAbsent(file, absent -> new ArrayList<>())
                        .add(place)));
        return mentions;
    }

    @Override
    public Stream<Page> pages(SiteMap map) {
        return texts.entrySet().stream().map(entry -> page(entry.getKey(), entry.getValue(), map));
    }

    private Page page(Place place, MarkdownText text, SiteMap map) {
        List<Heading> headings = new ArrayList<>();
        List<SearchEntry> entries = new ArrayList<>();
        for (Passage passage : text.passages()) {
            boolean first = passage.level() == 1;
            if (!first && passage.level() < 4) {
                headings.add(new Heading(passage.level(), passage.anchor(), passage.title()));
            }
            entries.add(new SearchEntry(
                    kinds.getOrDefault(place, ""),
                    first ? "" : passage.anchor(),
                    first ? place.title() : place.title() + ": " + passage.title(),
                    passage.text()));
        }
        text.namedRows()
                .forEach(row -> entries.add(
                        new SearchEntry(kinds.getOrDefault(place, ""), row.anchor(), row.title(), row.text())));
        String html = text.html(link -> link(place, link, map), picture -> picture(place, picture));
        return new Page(place, List.of(), rawHtml(html), headings, entries);
    }

    private static String link(Place place, String destination, SiteMap map) {
        return Project.target(source(place), destination)
                .map(target -> {
                    Place there = map.showing(target)
                            .orElseThrow(() -> new IllegalArgumentException(
                                    source(place) + " links " + destination + ", and no page shows that"));
                    String fragment = URI.create(destination).getFragment();
                    return SiteMap.link(place.path(), there.path()) + (fragment == null ? "" : "#" + fragment);
                })
                .orElse(destination);
    }

    private String picture(Place place, String destination) {
        String file = Project.target(source(place), destination)
                .orElseThrow(() -> new IllegalArgumentException(source(place) + " shows a picture from elsewhere"));
        return Diagrams.withoutStyle(project.text(file));
    }

    private static String source(Place place) {
        return place.source().orElseThrow();
    }
}
