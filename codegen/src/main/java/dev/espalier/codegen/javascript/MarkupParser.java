// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.javascript;

import dev.espalier.codegen.javascript.Markup.Style;
import dev.espalier.codegen.source.Language;
import dev.espalier.codegen.source.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Parses the scripts of a file of markup, then its expressions. */
final class MarkupParser {
    private static final Set<String> SCRIPTS = Set.of(
            "",
            "module",
            "text/javascript",
            "application/javascript",
            "text/ecmascript",
            "application/ecmascript",
            "text/babel",
            "text/typescript",
            "ts",
            "typescript");

    private final SourceFile file;
    private final Pieces pieces;
    private final List<Statement> statements = new ArrayList<>();
    private final List<Span> damages = new ArrayList<>();

    MarkupParser(SourceFile file, Pieces pieces) {
        this.file = file;
        this.pieces = pieces;
    }

    Piece parse() {
        Optional<Span> front = file.language() == Language.ASTRO ? Frontmatter.of(file.text()) : Optional.empty();
        front.ifPresent(script -> take(pieces.script(Grammar.TYPESCRIPT, script)));
        Markup markup =
                MarkupScanner.scan(file.text(), style(), front.map(Span::end).orElse(0));
        damages.addAll(markup.damages());
        markup.scripts().stream().filter(MarkupParser::isScript).forEach(script -> take(script(script)));
        markup.holes().forEach(this::hole);
        if (file.language() == Language.VUE) {
            markup.attributes().forEach(this::directive);
        }
        return new Piece(statements, damages);
    }

    private Style style() {
        return switch (file.language()) {
            case VUE -> Style.MUSTACHES;
            case SVELTE, ASTRO -> Style.BRACES;
            default -> Style.NONE;
        };
    }

    private static boolean isScript(Markup.Element element) {
        return SCRIPTS.contains(element.attributes().getOrDefault("type", ""))
                && !element.attributes().containsKey("src");
    }

    private Piece script(Markup.Element element) {
        return switch (element.attributes().getOrDefault("lang", "")) {
            case "ts", "typescript" -> pieces.script(Grammar.TYPESCRIPT, element.content());
            case "tsx" -> pieces.script(Grammar.TSX, element.content());
            default -> pieces.best(List.of(Grammar.JAVASCRIPT, Grammar.TYPESCRIPT, Grammar.TSX), element.content());
        };
    }

    private void hole(Span hole) {
        if (file.language() == Language.SVELTE) {
            SvelteHole.pieces(file.text(), hole).forEach(part -> {
                take(part.declares() ? pieces.script(Grammar.TYPESCRIPT, part.span()) : expression(part.span()));
            });
        } else {
            take(expression(hole));
        }
    }

    private Piece expression(Span span) {
        Grammar grammar = file.language() == Language.ASTRO ? Grammar.TSX : Grammar.TYPESCRIPT;
        return pieces.expression(grammar, span);
    }

    private void directive(Markup.Attribute attribute) {
        VueDirective.span(file.text(), attribute).ifPresent(span -> {
            boolean statements = VueDirective.holdsStatements(attribute);
            take(statements ? pieces.script(Grammar.TYPESCRIPT, span) : expression(span));
        });
    }

    private void take(Piece piece) {
        statements.addAll(piece.statements());
        damages.addAll(piece.damages());
    }
}
