// SPDX-License-Identifier: Apache-2.0
package dev.espalier.parse;

import dev.espalier.query.Filter.Negation;
import dev.espalier.query.Operator;
import dev.espalier.query.Operator.Takes;
import dev.espalier.query.Test;
import dev.espalier.query.Test.Quantifier;
import dev.espalier.query.TypeName;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * The right side of a filter: {@code not.in.(a,b)}.
 *
 * <pre>
 * expression = [ "not." ] test                        ; what follows is not looked at
 * test       = "in." list | "is." keyword | search | comparison
 * list       = ws "(" ws element *( "," element ) ws ")" ws
 * element    = quoted | *( any but , and ) )          ; quoted only before "," or ")"; not trimmed
 * keyword    = "null" | "not_null" | "true" | "false" | "unknown"      ; in any case
 * search     = ( "fts" | "plfts" | "phfts" | "wfts" ) [ "(" identifier ")" ] "." value
 * comparison = operator [ "(any)" | "(all)" ] "." value                ; the operators of the table, quantified where it says so
 * </pre>
 *
 * <p>What a {@code value} is depends on where the filter stands: everything that is left, or in a logic tree up to its end.
 */
final class TestParser {

    private static final String OPERATOR = "operator (eq, gt, ...)";

    /** By the first letter, longest token first, so that {@code gte} is not read as {@code gt}. */
    private static final Map<Character, List<Operator>> BY_LENGTH = Arrays.stream(Operator.values())
            .sorted(Comparator.comparing((Operator o) -> o.token().length()).reversed())
            .collect(Collectors.collectingAndThen(
                    Collectors.groupingBy(operator -> operator.token().charAt(0)), Map::copyOf));

    private final Cursor cursor;
    private final NameParser names;
    private final Slots slots;
    private final Supplier<String> value;

    TestParser(Cursor cursor, Slots slots, Supplier<String> value) {
        this.cursor = cursor;
        this.names = new NameParser(cursor);
        this.slots = slots;
        this.value = value;
    }

    Negation negation() {
        if (!cursor.looksAt("not")) {
            return Negation.NONE;
        }
        return cursor.attempt(() -> {
                    cursor.expect("not");
                    cursor.expect(".");
                    return Negation.NOT;
                })
                .orElse(Negation.NONE);
    }

    Test test() {
        for (Operator operator : BY_LENGTH.getOrDefault(cursor.next(), List.of())) {
            Optional<Test> test = cursor.sees(operator.token()) ? after(operator) : Optional.empty();
            if (test.isPresent()) {
                return test.get();
            }
        }
        cursor.miss(OPERATOR);
        throw cursor.mismatch();
    }

    /** The test that an operator begins, or nothing where a shorter operator has to be tried. */
    private Optional<Test> after(Operator operator) {
        if (operator.takes() == Takes.LIST || operator.takes() == Takes.KEYWORD) {
            return dotted(operator)
                    ? Optional.of(operator == Operator.IN ? new Test.In(slots.texts(list())) : new Test.Is(keyword()))
                    : Optional.empty();
        }
        return cursor.attempt(() -> {
            cursor.expect(operator.token());
            return operator.takes() == Takes.SEARCH ? search(operator) : comparison(operator);
        });
    }

    /** What follows {@code in.} and {@code is.} can mean nothing else, so a mistake in it is final. */
    private boolean dotted(Operator operator) {
        return cursor.attempt(() -> {
                    cursor.expect(operator.token());
                    cursor.expect(".");
                    return operator;
                })
                .isPresent();
    }

    private Test search(Operator operator) {
        Optional<TypeName> configuration = cursor.looksAt("(") ? cursor.attempt(this::configuration) : Optional.empty();
        cursor.expect(".");
        return new Test.Search(operator, configuration, slots.text(value.get()));
    }

    private TypeName configuration() {
        cursor.expect("(");
        TypeName name = names.typeName();
        cursor.expect(")");
        return name;
    }

    private Test comparison(Operator operator) {
        Quantifier quantifier = operator.takes().quantified() ? quantifier() : Quantifier.NONE;
        cursor.expect(".");
        return new Test.Compare(operator, quantifier, slots.text(pattern(operator, value.get())));
    }

    /** In patterns {@code *} stands for {@code %}, wherever it is written. */
    static String pattern(Operator operator, String text) {
        return operator.takes() == Takes.PATTERN ? text.replace('*', '%') : text;
    }

    private Quantifier quantifier() {
        if (!cursor.looksAt("(")) {
            return Quantifier.NONE;
        }
        return cursor.attempt(() -> {
                    cursor.expect("(");
                    Quantifier quantifier = cursor.accept("any") ? Quantifier.ANY : Quantifier.ALL;
                    if (quantifier == Quantifier.ALL) {
                        cursor.expect("all");
                    }
                    cursor.expect(")");
                    return quantifier;
                })
                .orElse(Quantifier.NONE);
    }

    private List<String> list() {
        cursor.skipSpace();
        cursor.expect("(");
        cursor.skipSpace();
        List<String> elements = new ArrayList<>();
        elements.add(element());
        while (cursor.accept(",")) {
            elements.add(element());
        }
        cursor.skipSpace();
        cursor.expect(")");
        cursor.skipSpace();
        return ListValue.of(elements);
    }

    private String element() {
        return delimited().orElseGet(() -> cursor.takeWhile(c -> c != ',' && c != ')'));
    }

    /** A quoted text, if it is followed by a comma, a closing parenthesis or the end. */
    Optional<String> delimited() {
        if (!cursor.looksAt("\"")) {
            return Optional.empty();
        }
        return cursor.attempt(() -> {
            String text = names.quoted();
            if (!cursor.atEnd() && !cursor.sees(',') && !cursor.sees(')')) {
                throw cursor.mismatch();
            }
            return text;
        });
    }

    private Test.Keyword keyword() {
        for (Test.Keyword keyword : Test.Keyword.values()) {
            int length = cursor.commonPrefix(keyword.token());
            if (length == keyword.token().length()) {
                cursor.skip(length);
                return keyword;
            }
            cursor.missAt(cursor.mark() + length, "isVal: (null, not_null, true, false, unknown)");
        }
        throw cursor.mismatch();
    }
}
