// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.audit.report.html;

import static j2html.TagCreator.a;
import static j2html.TagCreator.each;
import static j2html.TagCreator.li;
import static j2html.TagCreator.ul;

import dev.espalier.codegen.audit.report.Entry;
import j2html.tags.DomContent;
import java.util.List;
import java.util.regex.Pattern;

/** Places of chains, each a link to its chain. */
final class Links {

    private static final Pattern ADDRESS = Pattern.compile("https?://");

    private Links() {}

    static DomContent of(List<Entry> entries) {
        return ul(each(entries, entry -> li(of(entry)))).withClass("places");
    }

    /** Whether a place is one of the web: {@code https://…}. */
    static boolean isAddress(String place) {
        return ADDRESS.matcher(place).lookingAt();
    }

    private static DomContent of(Entry entry) {
        String place =
                entry.chain().place().file() + ":" + entry.chain().place().line();
        return a(Shown.line(place)).withHref("#" + ChainCard.id(entry)).withClass("path");
    }
}
