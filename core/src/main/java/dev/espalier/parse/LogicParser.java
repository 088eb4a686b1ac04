// SPDX-License-Identifier: Apache-2.0
package dev.espalier.parse;

import dev.espalier.query.ColumnRef;
import dev.espalier.query.Filter;
import dev.espalier.query.Filter.Connective;
import dev.espalier.query.Filter.Negation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Logic trees: {@code or(status.eq.paid,not.and(id.gt.1,id.lt.9))}.
 *
 * <pre>
 * tree       = comparison | group                      ; comparison is tried first and taken back
 * group      = [ "not." ] ( "and" | "or" ) ws "(" ws tree *( ws "," ws tree ) ws ")" ws
 * comparison = field "." expression                    ; with values as below
 * value      = quoted | "{" *( any but { and } ) "}" | *( any but , and ) )   ; quoted only before "," or ")"
 * </pre>
 */
final class LogicParser {

    private final Cursor cursor;
    private final NameParser names;
    private final TestParser tests;
    private final Nesting nesting;

    LogicParser(Cursor cursor, Slots slots, Nesting nesting) {
        this.cursor = cursor;
        this.names = new NameParser(cursor);
        this.tests = new TestParser(cursor, slots, this::value);
        this.nesting = nesting;
    }

    Filter tree() {
        nesting.enter(cursor);
        Optional<Filter> comparison = cursor.attempt(this::comparison);
        Filter tree = comparison.isPresent() ? comparison.get() : group();
        nesting.leave();
        return tree;
    }

    private Filter comparison() {
        ColumnRef column = names.field();
        cursor.expect(".");
        return new Filter.Comparison(column, tests.negation(), tests.test());
    }

    private Filter group() {
        Negation negation = tests.negation();
        Connective connective = cursor.accept("and") ? Connective.AND : Connective.OR;
        if (connective == Connective.OR && cursor.sees('o')) {
            cursor.commit();
        }
        if (connective == Connective.OR) {
            cursor.expect("or");
        }
        lexeme("(");
        List<Filter> filters = new ArrayList<>();
        filters.add(tree());
        while (cursor.comma()) {
            filters.add(tree());
        }
        lexeme(")");
        return new Filter.Group(negation, connective, filters);
    }

    private void lexeme(String token) {
        cursor.skipSpace();
        cursor.expect(token);
        cursor.skipSpace();
    }

    private String value() {
        return tests.delimited().or(this::array).orElseGet(() -> cursor.takeWhile(c -> c != ',' && c != ')'));
    }

    private Optional<String> array() {
        if (!cursor.looksAt("{")) {
            return Optional.empty();
        }
        return cursor.attempt(() -> {
            cursor.expect("{");
            String inner = cursor.takeWhile(c -> c != '{' && c != '}');
            cursor.expect("}");
            return '{' + inner + '}';
        });
    }
}
