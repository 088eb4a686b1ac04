// SPDX-License-Identifier: Apache-2.0
package dev.espalier.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The list of what differs on purpose, and the tests that hold it. */
class DifferencesTest {

    private final MarkdownFile list = MarkdownFile.read("DIFFERENCES.md");

    @Test
    void everyDifferenceIsHeldByATestThatIsThere() {
        List<List<String>> rows = list.rows();
        List<String> files = list.destinations();
        assertThat(rows).hasSizeGreaterThan(5).hasSameSizeAs(files);
        for (int i = 0; i < rows.size(); i++) {
            String heldBy = rows.get(i).get(3);
            String method = heldBy.substring(heldBy.lastIndexOf(' ') + 1);
            assertThat(SourceText.of(MarkdownFile.ROOT.resolve(files.get(i))))
                    .as(heldBy)
                    .contains("void " + method + "(");
        }
    }
}
