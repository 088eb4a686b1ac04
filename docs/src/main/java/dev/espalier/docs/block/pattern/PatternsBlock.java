// SPDX-License-Identifier: Apache-2.0
package dev.espalier.docs.block.pattern;

import dev.espalier.codegen.audit.pattern.MostUsed;
import dev.espalier.codegen.audit.pattern.PatternEntry;
import dev.espalier.docs.block.kind.BlockArgument;
import dev.espalier.docs.block.kind.BlockKind;
import dev.espalier.docs.block.kind.BlockPage;
import dev.espalier.docs.block.kind.CaseFiles;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * All patterns, a line each: {@code patterns used} for those that a text is about, the most used first, {@code patterns named} for all of them
 * by name.
 */
final class PatternsBlock implements BlockKind {

    private static final Comparator<PatternEntry> MOST_USED = Comparator.comparing(
                    (PatternEntry entry) -> MostUsed.rank(entry.name()).orElse(Integer.MAX_VALUE))
            .thenComparing(entry -> -PatternPlaces.inDataLayer(entry))
            .thenComparing(entry -> -entry.cases().size())
            .thenComparing(PatternEntry::name);

    @Override
    public String name() {
        return "patterns";
    }

    @Override
    public String markdown(BlockArgument argument, BlockPage page) {
        List<PatternEntry> all = PatternPlaces.CATALOGUE.entries();
        return switch (argument.word()) {
            case "used" ->
                table(
                        "| pattern | rank | data layer | cases |\n| --- | --- | --- | --- |\n",
                        all.stream()
                                .filter(entry -> PatternText.all().containsKey(entry.name()))
                                .sorted(MOST_USED)
                                .map(entry -> used(entry, page)));
            case "named" ->
                table(
                        "| pattern | clearest case |\n| --- | --- |\n",
                        all.stream().map(entry -> named(entry, page)));
            default -> throw new IllegalArgumentException("patterns are told as used or named, not " + argument.word());
        };
    }

    private static String used(PatternEntry entry, BlockPage page) {
        int inDataLayer = PatternPlaces.inDataLayer(entry);
        return "| " + PatternPlaces.link(entry, page) + title(entry) + " | "
                + (MostUsed.rank(entry.name()).isPresent()
                        ? MostUsed.rank(entry.name()).getAsInt()
                        : "–")
                + " | " + (inDataLayer == 0 ? "–" : inDataLayer) + " | "
                + entry.cases().size() + " |";
    }

    private static String named(PatternEntry entry, BlockPage page) {
        return "| " + PatternPlaces.link(entry, page) + title(entry) + " | " + CaseFiles.link(entry.golden(), page)
                + " |";
    }

    private static String title(PatternEntry entry) {
        return Optional.ofNullable(PatternText.all().get(entry.name()))
                .map(text -> "<br>" + text.title())
                .orElse("");
    }

    private static String table(String head, Stream<String> rows) {
        return rows.collect(Collectors.joining("\n", head, ""));
    }
}
