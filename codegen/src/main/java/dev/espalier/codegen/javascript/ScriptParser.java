// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.javascript;

import dev.espalier.codegen.source.SourceFile;
import java.time.Duration;
import java.util.List;

/**
 * Parses source files. It may be used by several threads at once.
 *
 * <p>A file that parses in part is a tree with damages; what is right around them is in it. Where a file takes longer than
 * there is patience for, its damage is all of it. What is nested deeper than a person can read is a damage as well, and
 * stands at the end of the script, so that no walk over a tree can exhaust a stack.
 */
public final class ScriptParser {
    /** JavaScript may hold types, as Flow writes them. */
    private static final List<Grammar> JAVASCRIPT = List.of(Grammar.JAVASCRIPT, Grammar.TSX);

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Duration patience;

    /** A parser that works on no file for more than ten seconds. */
    public ScriptParser() {
        this(PATIENCE);
    }

    /**
     * A parser with a patience of its own.
     *
     * @param patience for how long it may work on a file
     */
    public ScriptParser(Duration patience) {
        this.patience = patience;
    }

    /** Parses a file. */
    public Script parse(SourceFile file) {
        Pieces pieces = new Pieces(file.text(), new Patience(patience));
        Piece parsed =
                switch (file.language()) {
                    case JAVASCRIPT -> pieces.best(JAVASCRIPT, pieces.all());
                    case TYPESCRIPT -> pieces.script(Grammar.TYPESCRIPT, pieces.all());
                    case TSX -> pieces.script(Grammar.TSX, pieces.all());
                    case VUE, SVELTE, ASTRO, HTML -> new MarkupParser(file, pieces).parse();
                };
        return new Script(file, parsed.statements(), parsed.damages());
    }
}
