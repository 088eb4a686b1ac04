// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.java;

import static org.assertj.core.api.Assertions.assertThat;

import dev.espalier.fixtures.corpus.Corpus;
import dev.espalier.fixtures.corpus.GoldenCase;
import dev.espalier.fixtures.corpus.GoldenFiles;
import dev.espalier.fixtures.corpus.Origin;
import java.util.List;
import org.junit.jupiter.api.Test;

class JavaSectionsTest {
    private final List<GoldenCase> chains = Corpus.load().cases().stream()
            .filter(goldenCase -> goldenCase.chain().isPresent())
            .toList();

    @Test
    void theJavaOfEveryCaseIsWhatTheWriterMakesOfItsChain() {
        assertThat(chains).hasSizeGreaterThanOrEqualTo(979);
        if (GoldenFiles.updating()) {
            GoldenFiles files = GoldenFiles.inSources();
            chains.forEach(goldenCase -> files.update(goldenCase.key(), JavaSectionsTest::withJava));
            throw files.rewritten();
        }
        for (GoldenCase goldenCase : chains) {
            assertThat(goldenCase.chain().orElseThrow().java())
                    .as(goldenCase.id())
                    .isEqualTo(written(goldenCase.chain().orElseThrow()));
        }
    }

    private static GoldenCase withJava(GoldenCase goldenCase) {
        return goldenCase
                .chain()
                .map(chain -> goldenCase.withOrigin(chain.withJava(written(chain))))
                .orElse(goldenCase);
    }

    private static String written(Origin.Chain chain) {
        return JavaChainWriter.write(chain.calls()).text();
    }
}
