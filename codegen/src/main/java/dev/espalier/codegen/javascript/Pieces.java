// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.javascript;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Parses pieces of a file's text. */
final class Pieces {
    private final String text;
    private final Patience patience;

    Pieces(String text, Patience patience) {
        this.text = text;
        this.patience = patience;
    }

    /** All of the text. */
    Piece whole(Grammar grammar) {
        return script(grammar, new Span(0, text.length()));
    }

    /** A piece that holds statements. */
    Piece script(Grammar grammar, Span piece) {
        TreeReader reader = new TreeReader(grammar, text, piece.start(), patience);
        Optional<SyntaxTree> tree = reader.read(piece.of(text));
        if (tree.isEmpty()) {
            return new Piece(List.of(), List.of(piece));
        }
        Conversion conversion = new Conversion(tree.get());
        List<Statement> statements = conversion.statements();
        List<Span> damages = new ArrayList<>(reader.damages());
        damages.addAll(conversion.damages());
        damages.sort(Comparator.comparingInt(Span::start).thenComparingInt(Span::end));
        return new Piece(statements, damages);
    }
}
