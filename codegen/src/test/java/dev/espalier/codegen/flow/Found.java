// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.flow;

import dev.espalier.codegen.chain.Findings;
import dev.espalier.codegen.source.SourceFolder;
import java.nio.file.Path;

/** What the finder finds in a folder. */
final class Found {
    private Found() {}

    static Findings in(Path folder) {
        return new ChainFinder().find(SourceFolder.open(folder));
    }
}
