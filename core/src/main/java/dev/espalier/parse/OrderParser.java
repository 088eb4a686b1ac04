// SPDX-License-Identifier: Apache-2.0
package dev.espalier.parse;

import dev.espalier.query.ColumnRef;
import dev.espalier.query.OrderTerm;
import dev.espalier.query.OrderTerm.Direction;
import dev.espalier.query.OrderTerm.Nulls;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The {@code order} grammar.
 *
 * <pre>
 * terms     = term *( "," term )
 * term      = ws ( fieldName "(" field ")" | field ) [ direction ] [ nulls ] end ws
 * direction = ".asc" | ".desc"
 * nulls     = ".nullsfirst" | ".nullslast"
 * end       = before "," or at the end of the text
 * </pre>
 */
final class OrderParser {

    private record Subject(Optional<String> relation, ColumnRef column) {}

    private final Cursor cursor;
    private final NameParser names;

    OrderParser(Cursor cursor) {
        this.cursor = cursor;
        this.names = new NameParser(cursor);
    }

    List<OrderTerm> terms() {
        List<OrderTerm> terms = new ArrayList<>();
        terms.add(term());
        while (cursor.accept(",")) {
            terms.add(term());
        }
        return terms;
    }

    private OrderTerm term() {
        cursor.skipSpace();
        boolean alone = cursor.seesWordAtEnd() || cursor.seesWordBefore(".,");
        Optional<OrderTerm> related = alone ? Optional.empty() : cursor.attempt(() -> directed(related()));
        OrderTerm term = related.isPresent() ? related.get() : directed(new Subject(Optional.empty(), names.field()));
        cursor.skipSpace();
        return term;
    }

    private Subject related() {
        String relation = names.fieldName();
        cursor.expect("(");
        ColumnRef column = names.field();
        cursor.expect(")");
        return new Subject(Optional.of(relation), column);
    }

    private OrderTerm directed(Subject subject) {
        Direction direction = word("asc", Direction.ASC)
                .or(() -> word("desc", Direction.DESC))
                .orElse(Direction.UNSAID);
        Nulls nulls = word("nullsfirst", Nulls.FIRST)
                .or(() -> word("nullslast", Nulls.LAST))
                .orElse(Nulls.UNSAID);
        if (!cursor.looksAt(",") && !cursor.acceptEnd()) {
            throw cursor.mismatch();
        }
        return new OrderTerm(subject.relation(), subject.column(), direction, nulls);
    }

    private <T> Optional<T> word(String word, T meaning) {
        if (!cursor.looksAt(".")) {
            return Optional.empty();
        }
        return cursor.attempt(() -> {
            cursor.expect(".");
            cursor.expect(word);
            return meaning;
        });
    }

    /** The column of a call, {@code datetime} or {@code embed(column)}, whose direction is told apart from it. */
    OrderTerm called(Direction direction, Nulls nulls) {
        cursor.skipSpace();
        Subject subject = cursor.attempt(this::related).orElseGet(() -> new Subject(Optional.empty(), names.field()));
        if (!cursor.acceptEnd()) {
            throw cursor.mismatch();
        }
        return new OrderTerm(subject.relation(), subject.column(), direction, nulls);
    }
}
