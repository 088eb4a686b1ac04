// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.audit.judge;

import dev.espalier.fixtures.corpus.ChainCall;
import dev.espalier.fixtures.corpus.Corpus;
import dev.espalier.fixtures.corpus.GoldenCase;
import dev.espalier.fixtures.corpus.Translation;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which golden case of the corpus shows a pattern: {@code select.eq.maybeSingle} is {@code salon/app.clients.by-id}. */
public final class PatternCatalogue {
    private static final String WHOLE_QUERIES = "app.";

    /** Whole queries of applications before single features, answers before errors, short chains before long ones. */
    private static final Comparator<GoldenCase> CLEAREST = Comparator.comparing(
                    (GoldenCase one) -> one.translation() instanceof Translation.Absent)
            .thenComparing(one -> !one.id().startsWith(WHOLE_QUERIES))
            .thenComparing(one -> calls(one).toString().length())
            .thenComparing(one -> one.key().toString());

    private final Map<String, GoldenCase> cases;

    private PatternCatalogue(Map<String, GoldenCase> cases) {
        this.cases = Map.copyOf(cases);
    }

    /** The catalogue of the corpus on the class path. */
    public static PatternCatalogue load() {
        Map<String, GoldenCase> cases = new HashMap<>();
        Corpus.load().cases().stream()
                .filter(one -> one.chain().isPresent())
                .sorted(CLEAREST)
                .forEach(one -> cases.putIfAbsent(pattern(calls(one)), one));
        return new PatternCatalogue(cases);
    }

    /** The case that shows a pattern, if there is one; its key is a name and a path: {@code salon/app.clients.by-id}. */
    public Optional<GoldenCase> find(String pattern) {
        return Optional.ofNullable(cases.get(pattern));
    }

    private static String pattern(List<ChainCall> calls) {
        return Patterns.of(calls.stream().map(ChainCall::method).toList());
    }

    private static List<ChainCall> calls(GoldenCase one) {
        return one.chain().map(chain -> chain.calls()).orElse(List.of());
    }
}
