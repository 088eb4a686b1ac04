// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.audit.pattern;

import dev.espalier.fixtures.corpus.Body;
import dev.espalier.fixtures.corpus.CaseKey;
import dev.espalier.fixtures.corpus.ChainCall;
import dev.espalier.fixtures.corpus.Corpus;
import dev.espalier.fixtures.corpus.GoldenCase;
import dev.espalier.fixtures.corpus.Source;
import dev.espalier.fixtures.corpus.Translation;
import dev.espalier.fixtures.json.JsonLiteral.JsonArray;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Every pattern that golden cases show: {@code select.eq.maybeSingle} is shown by {@code salon/app.clients.by-id}. */
public final class PatternCatalogue {
    private static final int REFUSED = 400;
    private static final String WHOLE_QUERIES = "app.";
    private static final Set<String> PLAIN = Set.of(
            "select", "filter", "logic", "order", "page", "single", "count", "format", "insert", "update", "upsert",
            "delete", "rpc");
    private static final Pattern WORDS = Pattern.compile("\\.");

    /**
     * Answers before errors, rows before none, recorded ones first; then whole queries of applications, then the plainest:
     * cases about calls before those about types and embeds, then by few words of the id and a short chain.
     */
    private static final Comparator<GoldenCase> CLEAREST = Comparator.comparing(
                    (GoldenCase one) -> one.translation() instanceof Translation.Absent)
            .thenComparing(one -> one.answer().status() >= REFUSED)
            .thenComparing(PatternCatalogue::isEmpty)
            .thenComparing(one -> one.answer().source() instanceof Source.Derived)
            .thenComparing(one -> !one.id().startsWith(WHOLE_QUERIES))
            .thenComparing(one -> !PLAIN.contains(one.key().folder()))
            .thenComparing(one -> WORDS.split(one.id(), -1).length)
            .thenComparing(one -> one.calls().toString().length())
            .thenComparing(one -> one.key().toString());

    private final Map<String, PatternEntry> entries;

    private PatternCatalogue(Map<String, PatternEntry> entries) {
        this.entries = entries;
    }

    /** The catalogue of the corpus on the class path. */
    public static PatternCatalogue load() {
        Map<String, List<CaseKey>> cases = new TreeMap<>();
        Corpus.load().cases().stream()
                .filter(one -> one.chain().isPresent())
                .sorted(CLEAREST)
                .forEach(one -> cases.computeIfAbsent(pattern(one), name -> new ArrayList<>())
                        .add(one.key()));
        Map<String, PatternEntry> entries = new TreeMap<>();
        cases.forEach((name, keys) -> entries.put(name, new PatternEntry(name, keys)));
        return new PatternCatalogue(entries);
    }

    /** All patterns, by name. */
    public List<PatternEntry> entries() {
        return List.copyOf(entries.values());
    }

    /** The pattern of this name, if a case shows it. */
    public Optional<PatternEntry> find(String pattern) {
        return Optional.ofNullable(entries.get(pattern));
    }

    /** The pattern of a case with a chain. */
    public static String pattern(GoldenCase one) {
        return Patterns.of(one.calls().stream().map(ChainCall::method).toList());
    }

    private static boolean isEmpty(GoldenCase one) {
        return one.answer().body() instanceof Body.Json json
                && json.value() instanceof JsonArray rows
                && rows.elements().isEmpty();
    }
}
