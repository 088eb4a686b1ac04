// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.javascript;

import dev.espalier.codegen.source.Language;
import dev.espalier.codegen.source.SourceFile;
import java.util.List;

/** Parses texts for tests. */
final class Parsed {

    private Parsed() {}

    static Script script(Language language, String text) {
        return new ScriptParser().parse(new SourceFile("a", language, text));
    }

    /** The statements of a text in which nothing is damaged. */
    static List<Statement> statements(Language language, String text) {
        Script script = script(language, text);
        if (!script.damages().isEmpty()) {
            throw new AssertionError("damaged at " + script.damages() + ": " + text);
        }
        return script.statements();
    }

    static List<Statement> typed(String text) {
        return statements(Language.TYPESCRIPT, text);
    }

    /** The expression that is all of a text. */
    static Expression expression(String text) {
        return ((Statement.Evaluated) typed(text).get(0)).expression();
    }

    /** An expression as a text in which each operation stands in brackets: {@code call(member(a, b), 1)}. */
    static String outline(String text) {
        return Outline.of(expression(text));
    }
}
