// SPDX-License-Identifier: Apache-2.0
package dev.espalier.docs.block.pattern;

import dev.espalier.codegen.audit.pattern.PatternCatalogue;
import dev.espalier.codegen.audit.pattern.PatternEntry;
import dev.espalier.codegen.audit.pattern.PatternPage;
import dev.espalier.docs.block.kind.BlockPage;
import dev.espalier.docs.block.kind.Fence;
import dev.espalier.fixtures.corpus.Corpus;
import dev.espalier.fixtures.corpus.GoldenCase;
import java.util.List;

/** The patterns of the corpus, their cases, and links to where they are shown. */
final class PatternPlaces {

    static final PatternCatalogue CATALOGUE = PatternCatalogue.load();

    private static final String FOLDER = "docs/manual/patterns/";
    private static final String DATA_LAYER = "app.";

    private PatternPlaces() {}

    /**
     * The pattern of this name.
     *
     * @throws IllegalArgumentException when no case has it
     */
    static PatternEntry named(String pattern) {
        return CATALOGUE
                .find(pattern)
                .orElseThrow(() -> new IllegalArgumentException("no case has the pattern " + pattern));
    }

    /** A pattern as a link to where it is shown. */
    static String link(PatternEntry entry, BlockPage page) {
        return "[" + Fence.code(entry.name()) + "](" + place(entry.page(), entry.anchor(), page) + ")";
    }

    /** A link's way to a name on a page of the catalogue; on that page itself the name alone. */
    static String place(PatternPage shown, String anchor, BlockPage page) {
        String file = page.link(file(shown));
        boolean here = page.path().endsWith(file(shown));
        return (here ? "" : file) + "#" + anchor;
    }

    /** The file of a page, from the root of the project. */
    static String file(PatternPage page) {
        return FOLDER + page.slug() + ".md";
    }

    /** The cases of a pattern, the clearest first. */
    static List<GoldenCase> cases(PatternEntry entry) {
        return entry.cases().stream()
                .map(key -> Corpus.load().find(key).orElseThrow())
                .toList();
    }

    /** Whether a case is a query of the data layer of an application. */
    static boolean isDataLayer(GoldenCase one) {
        return one.id().startsWith(DATA_LAYER);
    }

    /** How many queries of the data layer have a pattern. */
    static int inDataLayer(PatternEntry entry) {
        return (int) cases(entry).stream().filter(PatternPlaces::isDataLayer).count();
    }
}
