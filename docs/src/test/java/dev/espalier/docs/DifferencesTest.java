// SPDX-License-Identifier: Apache-2.0
package dev.espalier.docs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.espalier.fixtures.corpus.ClientDifference;
import dev.espalier.fixtures.corpus.Differences;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The list of what differs on purpose, the files that show both sides, and the tests that hold it. */
class DifferencesTest {

    private static final String FILES = "test-fixtures/src/main/resources/dev/espalier/fixtures/corpus/";

    private final MarkdownFile list = MarkdownFile.read("docs/manual/reference/differences.md");
    private final List<List<String>> rows = list.rows();
    private final List<List<String>> links = list.rowDestinations().stream()
            .map(held -> held.stream().map(list::target).toList())
            .toList();

    @Test
    void everyDifferenceIsHeldByFilesOrByATest() {
        assertThat(rows).hasSizeGreaterThan(40);
        assertThat(links).hasSameSizeAs(rows).allMatch(held -> !held.isEmpty());
        assertThat(links)
                .allSatisfy(held ->
                        assertThat(held).allMatch(link -> link.endsWith(".difference") || isLastAndATest(held, link)));
    }

    private static boolean isLastAndATest(List<String> held, String link) {
        return link.endsWith("Test.java") && held.indexOf(link) == held.size() - 1;
    }

    @Test
    void everyTestIsThere() {
        for (int i = 0; i < rows.size(); i++) {
            String last = links.get(i).get(links.get(i).size() - 1);
            String heldBy = rows.get(i).get(3);
            if (last.endsWith(".java")) {
                String method = heldBy.substring(heldBy.lastIndexOf(' ') + 1);
                assertThat(SourceText.of(MarkdownFile.ROOT.resolve(last)))
                        .as(heldBy)
                        .contains("void " + method + "(");
            }
        }
    }

    @Test
    void everyFileIsOnTheListOnceAndUnderItsName() {
        assertThat(links.stream().flatMap(List::stream).filter(link -> link.endsWith(".difference")))
                .containsExactlyInAnyOrderElementsOf(Differences.load().stream()
                        .map(difference -> FILES + difference.path())
                        .toList());
        assertThat(list.codeWords())
                .containsAll(Differences.load().stream()
                        .map(ClientDifference::key)
                        .map(key -> key.id())
                        .toList());
    }
}
