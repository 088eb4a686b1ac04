// SPDX-License-Identifier: Apache-2.0
package dev.espalier.docs.block.pattern;

import dev.espalier.codegen.audit.pattern.PatternCatalogue;
import dev.espalier.codegen.audit.pattern.PatternEntry;
import dev.espalier.docs.block.kind.BlockArgument;
import dev.espalier.docs.block.kind.BlockKind;
import dev.espalier.docs.block.kind.BlockPage;
import dev.espalier.docs.block.kind.Fence;
import dev.espalier.fixtures.corpus.Corpus;
import dev.espalier.fixtures.corpus.GoldenCase;
import java.util.stream.Collectors;

/** The queries of the data layer, a line each, with the place where each is shown: {@code data-layer}. */
final class DataLayerBlock implements BlockKind {

    @Override
    public String name() {
        return "data-layer";
    }

    @Override
    public String markdown(BlockArgument argument, BlockPage page) {
        return Corpus.load().cases().stream()
                .filter(PatternPlaces::isDataLayer)
                .map(one -> row(one, page))
                .collect(Collectors.joining("\n", "| query | what it does | pattern |\n| --- | --- | --- |\n", ""));
    }

    private static String row(GoldenCase one, BlockPage page) {
        PatternEntry entry = PatternPlaces.named(PatternCatalogue.pattern(one));
        String place = PatternPlaces.place(entry.page(), Example.anchorOf(one), page);
        return "| [" + Fence.code(one.id()) + "](" + place + ") | " + Fence.plain(one.title()) + " | "
                + PatternPlaces.link(entry, page) + " |";
    }
}
