// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.javascript;

import dev.espalier.codegen.source.SourceFile;
import java.util.List;

/**
 * A file as a tree.
 *
 * @param file the file
 * @param statements of a Vue, Svelte, Astro or HTML file: of all its scripts, then of the expressions of its markup
 * @param damages pieces that are not JavaScript as the parser knows it; what stands around them is in the tree
 */
public record Script(SourceFile file, List<Statement> statements, List<Span> damages) {
    /** Copies the lists. */
    public Script {
        statements = List.copyOf(statements);
        damages = List.copyOf(damages);
    }
}
