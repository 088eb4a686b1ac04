// SPDX-License-Identifier: Apache-2.0
package dev.espalier.docs.catalogue;

import dev.espalier.docs.page.Place;
import dev.espalier.docs.topic.CaseTopics;
import dev.espalier.fixtures.corpus.ChainCall;
import dev.espalier.fixtures.corpus.GoldenCase;
import dev.espalier.fixtures.corpus.Source;
import dev.espalier.fixtures.json.JsonLiteral.JsonText;
import java.util.Optional;

/**
 * A case of the catalogue.
 *
 * @param golden the case
 * @param topics what it is about
 * @param place its page: {@code corpus/salon/filter/filter.eq.int.html}
 */
record Entry(GoldenCase golden, CaseTopics topics, Place place) {

    /** Where the files of the corpus lie in the project. */
    static final String FOLDER = "test-fixtures/src/main/resources/dev/espalier/fixtures/corpus/";

    static Entry of(GoldenCase golden) {
        String file = golden.key().path();
        return new Entry(
                golden,
                CaseTopics.of(golden),
                new Place(
                        "corpus/" + file.replaceFirst("\\.case$", ".html"),
                        golden.key().toString(),
                        Optional.of(FOLDER + file)));
    }

    String feature() {
        return golden.key().folder();
    }

    boolean isDerived() {
        return golden.answer().source() instanceof Source.Derived;
    }

    /** The relation or the function that the chain begins with; an empty text of plain HTTP. */
    String target() {
        return golden.calls().stream()
                .filter(call -> call.method().equals("from") || call.method().equals("rpc"))
                .findFirst()
                .map(Entry::firstText)
                .orElse("");
    }

    private static String firstText(ChainCall call) {
        return call.arguments().stream()
                .findFirst()
                .filter(JsonText.class::isInstance)
                .map(name -> ((JsonText) name).value())
                .orElse("");
    }
}
