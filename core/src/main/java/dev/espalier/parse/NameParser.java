// SPDX-License-Identifier: Apache-2.0
package dev.espalier.parse;

import dev.espalier.error.Problem;
import dev.espalier.error.ProblemCode;
import dev.espalier.query.ColumnRef;
import dev.espalier.query.JsonStep;
import dev.espalier.query.JsonStep.Arrow;
import dev.espalier.query.TypeName;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * Names and columns, which every other grammar is built on.
 *
 * <pre>
 * field       = ws fieldName jsonPath ws
 * fieldName   = quoted | identifier *( "-" identifier )         ; a "-" before "&gt;" begins an arrow
 * quoted      = '"' *( any but \ and " | "\" any ) '"'
 * identifier  = 1*( letter | digit | "_" | " " | "$" )          ; trimmed, inner spaces stay
 * jsonPath    = *( ( "-&gt;&gt;" | "-&gt;" ) ( index | key ) )
 * index       = [ "-" ] 1*digit                                 ; only before "-&gt;", "::", ".", "," or the end
 * key         = quoted | keyPart *( "-" keyPart )
 * keyPart     = 1*( any but ( - : . , &gt; ) )                     ; trimmed
 * </pre>
 */
final class NameParser {

    private static final String NAME = "field name (* or [a..z0..9_$])";
    private static final String KEY = "any non reserved character different from: .,>()";
    private static final String RESERVED_IN_KEY = "(-:.,>)";

    /** Each step nests the SQL by one level. */
    private static final int MOST_STEPS = 500;

    private final Cursor cursor;

    NameParser(Cursor cursor) {
        this.cursor = cursor;
    }

    ColumnRef field() {
        cursor.skipSpace();
        ColumnRef column = new ColumnRef(fieldName(), jsonPath());
        cursor.skipSpace();
        return column;
    }

    String fieldName() {
        return cursor.sees('"') ? quoted() : joinedByDash(this::identifier);
    }

    String quoted() {
        cursor.expect("\"");
        StringBuilder text = new StringBuilder();
        int next = cursor.takeAny("'\"'");
        while (next != '"') {
            text.appendCodePoint(next == '\\' ? cursor.takeAny("any character") : next);
            next = cursor.takeAny("'\"'");
        }
        return text.toString();
    }

    private String identifier() {
        String text = cursor.takeWhile(TypeName::isPart);
        cursor.miss(text.isEmpty() ? NAME : "letter or digit");
        if (text.isEmpty()) {
            throw cursor.mismatch();
        }
        return text.strip();
    }

    /** A name that reaches SQL as a type or a text-search configuration. */
    TypeName typeName() {
        String text = cursor.takeWhile(TypeName::isPart).strip();
        cursor.miss("letter or digit");
        if (text.isEmpty()) {
            throw cursor.mismatch();
        }
        return new TypeName(text);
    }

    private String joinedByDash(Supplier<String> part) {
        StringBuilder name = new StringBuilder(part.get());
        while (dash()) {
            name.append('-').append(part.get());
        }
        return name.toString();
    }

    private boolean dash() {
        int start = cursor.mark();
        if (!cursor.accept("-")) {
            return false;
        }
        if (!cursor.sees('>')) {
            return true;
        }
        cursor.missAt(cursor.mark() + 1, "\"-\"");
        cursor.reset(start);
        return false;
    }

    List<JsonStep> jsonPath() {
        List<JsonStep> path = new ArrayList<>();
        while (true) {
            if (path.size() > MOST_STEPS) {
                throw Problem.of(
                                ProblemCode.PGRST100,
                                "a JSON path of the request has more than " + MOST_STEPS + " steps")
                        .toException();
            }
            if (cursor.accept("->>")) {
                path.add(new JsonStep(Arrow.TEXT, operand()));
            } else if (cursor.accept("->")) {
                path.add(new JsonStep(Arrow.JSON, operand()));
            } else {
                return path;
            }
        }
    }

    private JsonStep.Operand operand() {
        int start = cursor.mark();
        String sign = cursor.accept("-") ? "-" : "+";
        String digits = cursor.takeWhile(c -> c >= '0' && c <= '9');
        cursor.miss("digit");
        if (!digits.isEmpty() && indexEnds()) {
            return new JsonStep.Operand.Index(sign + digits);
        }
        cursor.reset(start);
        return new JsonStep.Operand.Key(cursor.sees('"') ? quoted() : joinedByDash(this::keyPart));
    }

    /** An index that is followed by anything else is a key, in {@code embed(data->0)} too: {@code )} is not on the list. */
    private boolean indexEnds() {
        return cursor.looksAt("->")
                || cursor.looksAt("::")
                || cursor.looksAt(".")
                || cursor.looksAt(",")
                || cursor.acceptEnd();
    }

    private String keyPart() {
        String text = cursor.takeWhile(c -> RESERVED_IN_KEY.indexOf(c) < 0);
        if (text.isEmpty()) {
            cursor.miss(KEY);
            throw cursor.mismatch();
        }
        return Blanks.strip(text);
    }
}
