// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.flow;

import dev.espalier.codegen.chain.Findings;
import dev.espalier.codegen.source.SourceFolder;

/**
 * Finds the chains of a code base: runs each function in thought, follows values through variables, helpers and files, and
 * tells what is not known.
 */
public final class ChainFinder {
    private final Progress progress;

    /** A finder that tells nobody how far it is. */
    public ChainFinder() {
        this((done, all, file) -> {});
    }

    /**
     * A finder that tells how far it is.
     *
     * @param progress is told of each file
     */
    public ChainFinder(Progress progress) {
        this.progress = progress;
    }

    /** Finds the chains of a folder. The same folder gives the same findings. */
    public Findings find(SourceFolder folder) {
        return new Search(folder, progress).run();
    }
}
