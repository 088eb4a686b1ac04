// SPDX-License-Identifier: Apache-2.0
package dev.espalier.docs.block.pattern;

import dev.espalier.codegen.audit.Trap;
import dev.espalier.codegen.audit.pattern.PatternEntry;
import dev.espalier.docs.block.kind.BlockArgument;
import dev.espalier.docs.block.kind.BlockKind;
import dev.espalier.docs.block.kind.BlockPage;
import dev.espalier.docs.block.kind.CaseFiles;
import dev.espalier.docs.block.kind.Fence;
import dev.espalier.fixtures.corpus.GoldenCase;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A pattern with all that is known of it: {@code pattern select.eq.single}.
 *
 * <pre>
 * ## title: name
 * when to use it
 * its clearest case as an example, then each further one of the data layer
 * its traps
 * all its cases
 * </pre>
 */
final class PatternBlock implements BlockKind {

    private static final Pattern NAMED = Pattern.compile("\\[`([a-z]+/[a-z0-9_.-]+)`](?![(:])");
    private static final Pattern OTHER = Pattern.compile("\\[`([a-zA-Z.]+)`](?![(:])");
    private static final String TRAPS = "docs/manual/how-to/move-off-supabase.md";

    @Override
    public String name() {
        return "pattern";
    }

    @Override
    public String markdown(BlockArgument argument, BlockPage page) {
        PatternEntry entry = PatternPlaces.named(argument.word());
        PatternText text = Optional.ofNullable(PatternText.all().get(entry.name()))
                .orElseThrow(() -> new IllegalArgumentException("patterns.txt tells nothing of " + entry.name()));
        List<GoldenCase> cases = PatternPlaces.cases(entry);
        List<String> out = new ArrayList<>();
        out.add(Example.anchor(entry.anchor()));
        out.add("## " + text.title() + ": " + Fence.code(entry.name()));
        text.paragraphs().forEach(paragraph -> out.add(linked(paragraph, page)));
        examples(cases).forEach(shown -> {
            out.add(Example.anchor(Example.anchorOf(shown)));
            out.add(Example.of(shown, page));
        });
        out.add(traps(entry, page));
        out.add(cases(cases, page));
        return String.join("\n\n", out);
    }

    /** The clearest, and whatever the data layer has. */
    static List<GoldenCase> examples(List<GoldenCase> cases) {
        List<GoldenCase> shown = new ArrayList<>(cases.subList(0, 1));
        cases.stream().skip(1).filter(PatternPlaces::isDataLayer).forEach(shown::add);
        return shown;
    }

    /** Cases and patterns that a text names in brackets are links. */
    private static String linked(String text, BlockPage page) {
        String cases = NAMED.matcher(text)
                .replaceAll((MatchResult name) ->
                        quoted(CaseFiles.link(CaseFiles.named(name.group(1)).key(), page)));
        return OTHER.matcher(cases)
                .replaceAll((MatchResult name) -> quoted(PatternPlaces.link(PatternPlaces.named(name.group(1)), page)));
    }

    private static String quoted(String text) {
        return Matcher.quoteReplacement(text);
    }

    private static String traps(PatternEntry entry, BlockPage page) {
        List<Trap> traps = PatternTraps.of(entry.name());
        if (traps.isEmpty()) {
            return "Traps: none but those of [every chain](" + page.link(TRAPS) + "#traps).";
        }
        return traps.stream()
                .map(trap -> "- " + Fence.code(trap.id()) + ": " + trap.title() + "; " + trap.advice() + ".")
                .collect(Collectors.joining(
                        "\n", "[Traps](" + page.link(TRAPS) + "#traps) besides those of every chain:\n\n", ""));
    }

    private static String cases(List<GoldenCase> cases, BlockPage page) {
        String links =
                cases.stream().map(one -> CaseFiles.link(one.key(), page)).collect(Collectors.joining(", "));
        return (cases.size() == 1 ? "The golden case: " : "All " + cases.size() + " golden cases: ") + links;
    }
}
