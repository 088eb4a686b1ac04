// SPDX-License-Identifier: Apache-2.0
package dev.espalier.docs.block.pattern;

import dev.espalier.codegen.audit.pattern.PatternEntry;
import dev.espalier.codegen.audit.pattern.PatternPage;
import dev.espalier.docs.block.kind.BlockArgument;
import dev.espalier.docs.block.kind.BlockKind;
import dev.espalier.docs.block.kind.BlockPage;
import dev.espalier.docs.block.kind.CaseFiles;
import dev.espalier.docs.block.kind.Fence;
import dev.espalier.fixtures.corpus.GoldenCase;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The patterns of a page that no text is about, with their cases: {@code further read-one-row}. */
final class FurtherBlock implements BlockKind {

    @Override
    public String name() {
        return "further";
    }

    @Override
    public String markdown(BlockArgument argument, BlockPage page) {
        PatternPage shown = Stream.of(PatternPage.values())
                .filter(one -> one.slug().equals(argument.word()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no page is called '" + argument.word() + "'"));
        List<String> rows = PatternPlaces.CATALOGUE.entries().stream()
                .filter(entry -> entry.page() == shown && !PatternText.all().containsKey(entry.name()))
                .map(entry -> row(entry, page))
                .toList();
        if (rows.isEmpty()) {
            throw new IllegalArgumentException("a text is about every pattern of " + argument.word());
        }
        return "| pattern | shows | golden cases |\n| --- | --- | --- |\n" + String.join("\n", rows);
    }

    private static String row(PatternEntry entry, BlockPage page) {
        List<GoldenCase> cases = PatternPlaces.cases(entry);
        String links =
                cases.stream().map(one -> CaseFiles.link(one.key(), page)).collect(Collectors.joining(", "));
        return "| " + Example.anchor(entry.anchor()) + Fence.code(entry.name()) + " | "
                + Fence.plain(cases.get(0).title()) + " | " + links + " |";
    }
}
