// SPDX-License-Identifier: Apache-2.0
package dev.espalier.docs.site;

import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.h1;
import static j2html.TagCreator.li;
import static j2html.TagCreator.p;
import static j2html.TagCreator.ul;

import dev.espalier.docs.code.CodeBlock;
import dev.espalier.docs.page.Page;
import dev.espalier.docs.page.PageSource;
import dev.espalier.docs.page.Place;
import dev.espalier.docs.page.SiteMap;
import j2html.tags.DomContent;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Files that pages link and that no other page shows, tests for example, as they are; of a folder its names.
 *
 * @param project where they lie
 * @param files which
 */
record FilePages(Project project, List<String> files) implements PageSource {

    @Override
    public List<Place> places() {
        return files.stream().map(FilePages::place).toList();
    }

    private static Place place(String file) {
        return new Place("files/" + file + ".html", file.substring(file.lastIndexOf('/') + 1), Optional.of(file));
    }

    @Override
    public Stream<Page> pages(SiteMap map) {
        return files.stream().map(file -> new Page(place(file), List.of(), body(file), List.of(), List.of()));
    }

    private DomContent body(String file) {
        DomContent shown = project.isFolder(file)
                ? ul(each(project.names(file), name -> li(name)))
                : CodeBlock.of(file.substring(file.lastIndexOf('.') + 1), project.text(file));
        return div(h1(place(file).title()), p(file).withClass("path"), shown);
    }
}
