// SPDX-License-Identifier: Apache-2.0
package dev.espalier.docs.catalogue;

import static j2html.TagCreator.a;
import static j2html.TagCreator.each;
import static j2html.TagCreator.li;
import static j2html.TagCreator.span;
import static j2html.TagCreator.ul;

import dev.espalier.docs.page.SiteMap;
import j2html.tags.DomContent;
import j2html.tags.specialized.LiTag;
import java.util.Collection;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Lists of cases, a line each. */
final class Rows {

    private Rows() {}

    /** On the page at this path. */
    static DomContent of(Collection<Entry> entries, String path) {
        return ul(each(entries, entry -> row(entry, path))).withClass("cases");
    }

    /** The same with what the script filters by: {@code data-is="feature=filter operator=eq …"}. */
    static DomContent filtered(Collection<Entry> entries, String path) {
        return ul(each(
                        entries,
                        entry -> row(entry, path).attr("data-is", words(entry)).attr("data-of", entry.target())))
                .withClass("cases");
    }

    private static LiTag row(Entry entry, String path) {
        int status = entry.golden().answer().status();
        return li(
                a(entry.golden().title())
                        .withHref(SiteMap.link(path, entry.place().path())),
                span(entry.golden().key().toString()).withClass("id"),
                span(entry.topics().error().map(code -> status + " " + code).orElse(String.valueOf(status)))
                        .withClasses("status", "status-" + status / 100));
    }

    private static String words(Entry entry) {
        return Stream.of(Facet.values())
                .flatMap(facet -> facet.of(entry).stream().map(value -> facet.id() + "=" + value))
                .collect(Collectors.joining(" "));
    }
}
