// SPDX-License-Identifier: Apache-2.0
package dev.espalier.docs.block;

import dev.espalier.fixtures.corpus.Body;
import dev.espalier.fixtures.corpus.Corpus;
import dev.espalier.fixtures.corpus.GoldenCase;
import dev.espalier.fixtures.corpus.Source;
import dev.espalier.fixtures.json.JsonLiteral.JsonObject;
import dev.espalier.fixtures.json.JsonLiteral.JsonText;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The golden cases that are answered with an error. */
final class Failures {

    private static final Set<String> MEMBERS = Set.of("code", "message", "details", "hint");

    private Failures() {}

    /** All of them by their code, in the order of the corpus, those that were derived last. */
    static Map<String, List<GoldenCase>> byCode() {
        return Corpus.load().cases().stream()
                .filter(known -> error(known).isPresent())
                .sorted(Comparator.comparing(known -> known.answer().source() instanceof Source.Derived))
                .collect(
                        Collectors.groupingBy(known -> member(known, "code"), LinkedHashMap::new, Collectors.toList()));
    }

    /** The message of a case that is one of them. */
    static String message(GoldenCase failed) {
        return member(failed, "message");
    }

    private static String member(GoldenCase failed, String name) {
        return error(failed)
                .flatMap(error -> error.member(name))
                .filter(JsonText.class::isInstance)
                .map(JsonText.class::cast)
                .map(JsonText::value)
                .orElse("");
    }

    private static Optional<JsonObject> error(GoldenCase known) {
        return known.answer().body() instanceof Body.Json json
                        && json.value() instanceof JsonObject object
                        && object.members().keySet().equals(MEMBERS)
                ? Optional.of(object)
                : Optional.empty();
    }
}
