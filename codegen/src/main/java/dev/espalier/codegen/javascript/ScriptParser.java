// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.javascript;

import dev.espalier.codegen.source.SourceFile;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;

/**
 * Parses source files. It may be used by several threads at once.
 *
 * <p>A file that parses in part is a tree with damages; what is right around them is in it. Where a file takes longer than
 * there is patience for, its damage is all of it. What is nested deeper than a person can read is a damage as well, and
 * stands at the end of the script, so that no walk over a tree can exhaust a stack.
 */
public final class ScriptParser {
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
        Patience left = new Patience(patience);
        Pieces pieces = new Pieces(file.text(), left);
        return switch (file.language()) {
            case JAVASCRIPT -> script(file, best(file, left));
            case TYPESCRIPT -> script(file, pieces.whole(Grammar.TYPESCRIPT));
            case TSX -> script(file, pieces.whole(Grammar.TSX));
            default -> script(file, new Piece(List.of(), List.of()));
        };
    }

    /** JavaScript may hold types, as Flow writes them: with fewer damages as TypeScript, it is that. */
    private static Piece best(SourceFile file, Patience left) {
        Pieces pieces = new Pieces(file.text(), left);
        Piece plain = pieces.whole(Grammar.JAVASCRIPT);
        if (plain.damages().isEmpty()) {
            return plain;
        }
        Piece typed = pieces.whole(Grammar.TSX);
        return List.of(plain, typed).stream()
                .min(Comparator.comparingInt(piece -> piece.damages().size()))
                .orElse(plain);
    }

    private static Script script(SourceFile file, Piece piece) {
        return new Script(file, piece.statements(), piece.damages());
    }
}
