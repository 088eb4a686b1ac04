// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.audit.report.html;

import static j2html.TagCreator.a;
import static j2html.TagCreator.each;
import static j2html.TagCreator.li;
import static j2html.TagCreator.ul;

import dev.espalier.codegen.audit.report.Entry;
import j2html.tags.DomContent;
import java.util.List;

/** Places of chains, each a link to its chain. */
final class Links {

    private Links() {}

    static DomContent of(List<Entry> entries) {
        return ul(each(entries, entry -> li(of(entry)))).withClass("places");
    }

    private static DomContent of(Entry entry) {
        String place =
                entry.chain().place().file() + ":" + entry.chain().place().line();
        return a(Shown.line(place)).withHref("#" + ChainCard.id(entry)).withClass("path");
    }
}
