// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.port.condition;

import dev.espalier.codegen.javascript.Expression;
import dev.espalier.codegen.javascript.Script;
import dev.espalier.codegen.javascript.ScriptParser;
import dev.espalier.codegen.javascript.Statement.Evaluated;
import dev.espalier.codegen.source.Language;
import dev.espalier.codegen.source.SourceFile;
import java.util.Optional;

/**
 * An expression that was read.
 *
 * @param text what it was read from
 * @param expression the expression, if the text is one
 */
record Parsed(String text, Optional<Expression> expression) {

    private static final int LONGEST = 2_000;

    static Parsed of(String source) {
        String text = "(" + source + "\n)";
        if (source.length() > LONGEST) {
            return new Parsed(text, Optional.empty());
        }
        Script script = new ScriptParser().parse(new SourceFile("condition.ts", Language.TYPESCRIPT, text));
        boolean whole = script.damages().isEmpty() && script.statements().size() == 1;
        return new Parsed(
                text,
                whole && script.statements().get(0) instanceof Evaluated evaluated
                        ? Optional.of(evaluated.expression())
                        : Optional.empty());
    }

    /** The text of a part. */
    String source(Expression part) {
        return part.span().of(text).strip();
    }
}
