// SPDX-License-Identifier: Apache-2.0
package dev.espalier.docs.block;

import dev.espalier.fixtures.corpus.CaseKey;
import dev.espalier.fixtures.corpus.ClientDifference;
import dev.espalier.fixtures.corpus.Corpus;
import dev.espalier.fixtures.corpus.Differences;
import dev.espalier.fixtures.corpus.GoldenCase;

/** Cases and differences by the names that pages call them, and links to their files. */
final class CaseFiles {

    private static final String FOLDER = "test-fixtures/src/main/resources/dev/espalier/fixtures/corpus/";

    private CaseFiles() {}

    /** The case of {@code salon/filter.is.not-null}. */
    static GoldenCase named(String name) {
        int slash = name.indexOf('/');
        if (slash < 0) {
            throw new IllegalArgumentException("expected a database, a slash and an id, found '" + name + "'");
        }
        return Corpus.load().get(name.substring(0, slash), name.substring(slash + 1));
    }

    /** The difference of {@code array.text-null}. */
    static ClientDifference difference(String id) {
        return Differences.load().stream()
                .filter(difference -> difference.key().id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("there is no difference '" + id + "'"));
    }

    /** The name of a case, as a link to its file. */
    static String link(CaseKey key, PagePath page) {
        return "[" + Fence.code(key.toString()) + "](" + page.link(FOLDER + key.path()) + ")";
    }

    /** The same of a difference. */
    static String link(ClientDifference difference, PagePath page) {
        return "[" + Fence.code(difference.key().id()) + "](" + page.link(FOLDER + difference.path()) + ")";
    }
}
