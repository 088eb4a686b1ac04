// SPDX-License-Identifier: Apache-2.0
package dev.espalier.docs.reference;

import dev.espalier.fixtures.corpus.ChainCall;
import dev.espalier.fixtures.corpus.Corpus;
import dev.espalier.fixtures.corpus.GoldenCase;
import dev.espalier.fixtures.corpus.Source;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/** Which golden case shows a method of the chain best: one that was recorded and went well, with few calls. */
public final class ChainCases {

    private static final Comparator<GoldenCase> SHORTEST = Comparator.comparing(
                    (GoldenCase one) -> one.answer().status() >= 300)
            .thenComparing(one -> one.chain().isEmpty())
            .thenComparing(one -> one.answer().source() instanceof Source.Derived)
            .thenComparing(one -> one.request().method().equals("HEAD"))
            .thenComparing(one -> one.calls().size())
            .thenComparing(one -> one.request().path().length())
            .thenComparing(one -> one.key().toString());

    private ChainCases() {}

    /** The case of a method of the JavaScript client, under its name there: {@code textSearch}. */
    public static Optional<GoldenCase> of(String method) {
        return shortest(Corpus.load().cases().stream().filter(one -> calls(one).anyMatch(method::equals)));
    }

    private static Stream<String> calls(GoldenCase one) {
        return one.calls().stream().map(ChainCall::method);
    }

    static Optional<GoldenCase> shortest(Stream<GoldenCase> cases) {
        return cases.min(SHORTEST);
    }
}
