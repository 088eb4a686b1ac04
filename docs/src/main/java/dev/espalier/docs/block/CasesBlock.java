// SPDX-License-Identifier: Apache-2.0
package dev.espalier.docs.block;

import dev.espalier.docs.block.kind.BlockArgument;
import dev.espalier.docs.block.kind.BlockKind;
import dev.espalier.docs.block.kind.BlockPage;
import dev.espalier.docs.block.kind.CaseFiles;
import dev.espalier.docs.block.kind.Fence;
import dev.espalier.fixtures.corpus.Corpus;
import dev.espalier.fixtures.corpus.GoldenCase;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A list of golden cases, a line each: {@code cases salon/single.none shop/maybe.*}. A star stands for any part of an id.
 */
final class CasesBlock implements BlockKind {

    @Override
    public String name() {
        return "cases";
    }

    @Override
    public String markdown(BlockArgument argument, BlockPage page) {
        return argument.words().stream()
                .flatMap(CasesBlock::matching)
                .distinct()
                .map(found -> "| " + CaseFiles.link(found.key(), page) + " | " + Fence.plain(found.title()) + " | "
                        + found.answer().status() + " |")
                .collect(Collectors.joining("\n", "| case | shows | answer |\n| --- | --- | --- |\n", ""));
    }

    private static Stream<GoldenCase> matching(String name) {
        if (!name.contains("*")) {
            return Stream.of(CaseFiles.named(name));
        }
        Pattern pattern = Pattern.compile(
                Stream.of(name.split("\\*", -1)).map(Pattern::quote).collect(Collectors.joining(".*")));
        List<GoldenCase> found = Corpus.load().cases().stream()
                .filter(known -> pattern.matcher(known.key().toString()).matches())
                .toList();
        if (found.isEmpty()) {
            throw new IllegalArgumentException("no case is called '" + name + "'");
        }
        return found.stream();
    }
}
