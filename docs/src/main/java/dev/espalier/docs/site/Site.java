// SPDX-License-Identifier: Apache-2.0
package dev.espalier.docs.site;

import dev.espalier.docs.catalogue.CorpusPages;
import dev.espalier.docs.page.Heading;
import dev.espalier.docs.page.Layout;
import dev.espalier.docs.page.Menu;
import dev.espalier.docs.page.Page;
import dev.espalier.docs.page.PageSource;
import dev.espalier.docs.page.Place;
import dev.espalier.docs.page.Section;
import dev.espalier.docs.page.SiteMap;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** All pages of the manual and what lies beside them. */
public final class Site {

    private final List<PageSource> sources;
    private final SiteMap map;
    private final Layout layout;

    private Site(List<PageSource> sources, ContentsFile contents) {
        this.sources = List.copyOf(sources);
        this.map = new SiteMap(
                Stream.concat(Stream.of(AllPages.PLACE), sources.stream().flatMap(source -> source.places().stream()))
                        .toList());
        this.layout = new Layout(menu(contents));
    }

    /**
     * The site of the project in a folder.
     *
     * @throws IllegalArgumentException when a page is in no place of the order, or a link leads nowhere
     */
    public static Site of(Path root) {
        Project project = new Project(root);
        ContentsFile contents = ContentsFile.of(root);
        requireAll(project, contents);
        MarkdownPages markdown = new MarkdownPages(project, contents);
        List<PageSource> sources = new ArrayList<>(List.of(markdown, CorpusPages.mentionedBy(markdown.mentions())));
        SiteMap shown = new SiteMap(
                sources.stream().flatMap(source -> source.places().stream()).toList());
        sources.add(new FilePages(
                project,
                markdown.targets()
                        .filter(file -> shown.showing(file).isEmpty())
                        .filter(project::has)
                        .toList()));
        return new Site(sources, contents);
    }

    private static void requireAll(Project project, ContentsFile contents) {
        List<String> named =
                contents.entries().stream().map(ContentsFile.Entry::file).toList();
        List<String> orphans =
                project.manual().filter(Predicate.not(named::contains)).toList();
        if (!orphans.isEmpty()) {
            throw new IllegalArgumentException("docs/manual/contents.txt does not name " + orphans);
        }
    }

    private Menu menu(ContentsFile contents) {
        return new Menu(contents.sections().entrySet().stream()
                .map(section -> new Section(
                        section.getKey(),
                        section.getValue().stream().map(this::place).toList()))
                .toList());
    }

    private Place place(ContentsFile.Entry entry) {
        return map.at(entry.path())
                .orElseThrow(() ->
                        new IllegalArgumentException("docs/manual/contents.txt names " + entry.file() + ", no page"));
    }

    /**
     * Writes every page, what the search finds, and the files beside them.
     *
     * @throws IllegalArgumentException when something else than a site is in the folder, or a link leads nowhere
     */
    public void write(Path folder) {
        SiteFolder out = new SiteFolder(folder);
        SearchIndex index = new SearchIndex();
        Map<Place, List<Heading>> headings = new HashMap<>();
        sources.stream().flatMap(source -> source.pages(map)).forEach(page -> {
            out.write(page.place().path(), layout.render(page));
            headings.put(page.place(), page.headings());
            index.add(page);
        });
        Page all = new AllPages(layout.menu(), headings).page();
        out.write(all.place().path(), layout.render(all));
        out.write("assets/search-index.js", index.script());
        sources.forEach(source -> source.assets().forEach(out::write));
        Assets.write(out);
        out.sweep();
    }
}
