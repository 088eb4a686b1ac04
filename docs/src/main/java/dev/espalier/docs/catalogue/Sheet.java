// SPDX-License-Identifier: Apache-2.0
package dev.espalier.docs.catalogue;

import static j2html.TagCreator.div;
import static j2html.TagCreator.link;

import dev.espalier.docs.page.SiteMap;
import j2html.tags.DomContent;
import j2html.tags.specialized.DivTag;

/** What stands in {@code main} of a page of the catalogue, with the style sheet that it needs besides. */
final class Sheet {

    private Sheet() {}

    /**
     * On the page at this path.
     *
     * @param kind its class: {@code case} or {@code catalogue}
     */
    static DivTag of(String kind, String path, DomContent... content) {
        return div(link().withRel("stylesheet").withHref(SiteMap.link(path, CorpusPages.STYLE)))
                .with(content)
                .withClass(kind);
    }
}
