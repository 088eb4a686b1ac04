// SPDX-License-Identifier: Apache-2.0
package dev.espalier.docs.block.kind;

import dev.espalier.fixtures.corpus.CaseKey;
import dev.espalier.fixtures.corpus.ClientDifference;
import dev.espalier.fixtures.corpus.Corpus;
import dev.espalier.fixtures.corpus.Differences;
import dev.espalier.fixtures.corpus.GoldenCase;

/** Cases and differences by the names that pages call them, and links to their files. */
public final class CaseFiles {

    private static final String FOLDER = "test-fixtures/src/main/resources/dev/espalier/fixtures/corpus/";

    private static final String DIFFERENCES = "differences";

    private CaseFiles() {}

    /** The case of {@code salon/filter.is.not-null}. */
    public static GoldenCase named(String name) {
        int slash = name.indexOf('/');
        if (slash < 0) {
            throw new IllegalArgumentException("expected a database, a slash and an id, found '" + name + "'");
        }
        return Corpus.load().get(name.substring(0, slash), name.substring(slash + 1));
    }

    /** The difference of {@code array.text-null}. */
    public static ClientDifference difference(String id) {
        return Differences.load().stream()
                .filter(difference -> difference.key().id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("there is no difference '" + id + "'"));
    }

    /** Whether names before a slash are those of cases, or of differences. */
    public static boolean isFolder(String word) {
        return word.equals(DIFFERENCES) || Corpus.load().databases().contains(word);
    }

    /** The file of a case or of a difference, {@code differences/null.eq}, from the root of the project. */
    public static String file(String name) {
        return name.startsWith(DIFFERENCES + "/")
                ? FOLDER + difference(name.substring(DIFFERENCES.length() + 1)).path()
                : FOLDER + named(name).key().path();
    }

    /** The name of a case, as a link to its file. */
    public static String link(CaseKey key, BlockPage page) {
        return "[" + Fence.code(key.toString()) + "](" + page.link(FOLDER + key.path()) + ")";
    }

    /** The same of a difference. */
    public static String link(ClientDifference difference, BlockPage page) {
        return "[" + Fence.code(difference.key().id()) + "](" + page.link(FOLDER + difference.path()) + ")";
    }
}
