// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.javascript;

import java.util.ArrayList;
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
    Span all() {
        return new Span(0, text.length());
    }

    /** A piece that holds statements, in the first of some grammars that finds least damages in it. */
    Piece best(List<Grammar> grammars, Span piece) {
        Piece best = script(grammars.get(0), piece);
        for (Grammar other : grammars.subList(1, grammars.size())) {
            if (!best.damages().isEmpty()) {
                Piece tried = script(other, piece);
                best = tried.damages().size() < best.damages().size() ? tried : best;
            }
        }
        return best;
    }

    /** A piece that holds statements. */
    Piece script(Grammar grammar, Span piece) {
        return parsed(grammar, piece, piece.of(text), piece.start());
    }

    /** A piece that holds an expression, or several between commas; three dots may stand before one. */
    Piece expression(Grammar grammar, Span piece) {
        Piece list = parsed(grammar, piece, "[" + piece.of(text) + "\n]", piece.start() - 1);
        List<Statement> statements = new ArrayList<>();
        for (Statement statement : list.statements()) {
            if (statement instanceof Statement.Evaluated evaluated
                    && evaluated.expression() instanceof Expression.Array elements) {
                elements.elements().forEach(each -> statements.add(new Statement.Evaluated(each.span(), each)));
            } else {
                statements.add(statement);
            }
        }
        return new Piece(statements, list.damages());
    }

    private Piece parsed(Grammar grammar, Span piece, String code, int base) {
        TreeReader reader = new TreeReader(grammar, text, base, patience);
        Optional<SyntaxTree> tree = reader.read(code);
        if (tree.isEmpty()) {
            return new Piece(List.of(), List.of(piece));
        }
        Conversion conversion = new Conversion(tree.get());
        List<Statement> statements = conversion.statements();
        List<Span> damages = new ArrayList<>(reader.damages());
        damages.addAll(conversion.damages());
        return new Piece(statements, Span.merged(damages));
    }
}
