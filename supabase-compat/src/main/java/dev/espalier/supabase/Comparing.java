// SPDX-License-Identifier: Apache-2.0
package dev.espalier.supabase;

import dev.espalier.query.TypeName;
import dev.espalier.request.Operand;
import dev.espalier.request.Parameter;
import dev.espalier.request.Parameter.Sense;
import dev.espalier.supabase.literal.ArrayText;
import dev.espalier.supabase.literal.NameText;
import dev.espalier.supabase.literal.ValueText;
import dev.espalier.supabase.option.TextSearch;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes the comparisons of the filter calls; what can only be a mistake of the programmer is refused here, at the call. */
final class Comparing {

    private static final Set<String> CONTROL = Set.of("order", "limit", "offset", "and", "or");
    private static final Set<String> CONTROL_OF_ALL = Set.of("select", "columns", "on_conflict");
    private static final String IN = "in";
    private static final String IS = "is";
    private static final String IS_DISTINCT = "isdistinct";

    private Comparing() {}

    /** {@code eq.8}. */
    static Parameter value(String column, String operator, @Nullable Object value) {
        return text(column, Sense.PLAIN, operator, "", ValueText.of(present(column, operator, value)));
    }

    /** {@code cs.[1,2]}: of a value in the form of its column. */
    static Parameter value(String column, String operator, @Nullable Object value, Refinable<?, ?> step) {
        return value(column, operator, value == null ? null : Asked.form(column, value, step));
    }

    /** {@code isdistinct.null} compares with the text {@code null}, as the client's does. */
    static Parameter distinct(String column, @Nullable Object value, Refinable<?, ?> step) {
        return text(
                column,
                Sense.PLAIN,
                IS_DISTINCT,
                "",
                textOrNull(value == null ? null : Asked.form(column, value, step)));
    }

    /** {@code is.null}. */
    static Parameter is(String column, @Nullable Boolean value) {
        return text(column, Sense.PLAIN, IS, "", textOrNull(value));
    }

    /** {@code like(any).{a*,b*}}. */
    static Parameter quantified(String column, String operator, String quantifier, Collection<String> patterns) {
        return text(column, Sense.PLAIN, operator, quantifier, ArrayText.of(patterns));
    }

    /** {@code plfts(english).cat}. */
    static Parameter search(String column, String query, TextSearch search) {
        String words = ValueText.of(present(column, "textSearch", query));
        return text(
                column,
                Sense.PLAIN,
                search.operator(),
                search.configuration().map(TypeName::text).orElse(""),
                words);
    }

    /** {@code or=(a.eq.1,b.eq.2)}: the text that a user wrote. */
    static Parameter or(String key, String filters) {
        return new Parameter.Text(key, '(' + Objects.requireNonNull(filters, "or(null)") + ')');
    }

    /** {@code in.(a,b)}; an element that comes twice counts once. */
    static Parameter in(String column, Sense sense, Collection<?> values) {
        List<String> texts = new ArrayList<>(values.size());
        Set<Object> met = new HashSet<>(2 * values.size());
        for (Object value : values) {
            if (met.add(value)) {
                texts.add(element(column, value));
            }
        }
        return new Parameter.Comparison(named(column), sense, IN, "", new Operand.Many(texts));
    }

    /** {@code eq.a} at a column, each for itself. */
    static List<Parameter> all(Row row, Refinable<?, ?> step) {
        return row.cells().stream()
                .map(cell -> value(cell.path(), "eq", cell.value(), step))
                .toList();
    }

    static List<Parameter> all(Map<String, ?> row, Refinable<?, ?> step) {
        return row.entrySet().stream()
                .map(cell -> value(cell.getKey(), "eq", cell.getValue(), step))
                .toList();
    }

    /** {@code not.eq.8}: a list and NULL are taken as what they are, everything else is the text that a user wrote. */
    static Parameter negated(String column, String operator, @Nullable Object value) {
        if (operator.equals(IN) && value instanceof Collection<?> values) {
            return in(column, Sense.NEGATED, values);
        }
        if (operator.equals(IS) && value == null) {
            return text(column, Sense.NEGATED, IS, "", textOrNull(null));
        }
        return new Parameter.Text(written(column), "not." + operator + '.' + written(column, operator, value));
    }

    /** {@code gte.8}: as above. */
    static Parameter filter(String column, String operator, @Nullable Object value) {
        if (operator.equals(IN) && value instanceof Collection<?> values) {
            return in(column, Sense.PLAIN, values);
        }
        return new Parameter.Text(written(column), operator + '.' + written(column, operator, value));
    }

    private static String written(String column, String operator, @Nullable Object value) {
        boolean takesNull = operator.endsWith(IS) || operator.endsWith(IS_DISTINCT);
        return takesNull ? textOrNull(value) : ValueText.of(present(column, operator, value));
    }

    private static String textOrNull(@Nullable Object value) {
        return value == null ? "null" : ValueText.of(value);
    }

    private static Parameter text(String column, Sense sense, String operator, String modifier, String text) {
        return new Parameter.Comparison(named(column), sense, operator, modifier, new Operand.One(text));
    }

    private static String element(String column, @Nullable Object value) {
        Object element = present(column, IN, value);
        if (ValueText.isList(element)) {
            throw new IllegalArgumentException(
                    "an element of in(\"" + column + "\", …) is itself a list; give the collection alone");
        }
        return ValueText.of(element);
    }

    private static Object present(String column, String operator, @Nullable Object value) {
        if (value == null) {
            throw new NullPointerException(operator + "(\"" + column
                    + "\", null) is true of no row, since nothing equals NULL; use is(\"" + column + "\", null)");
        }
        return value;
    }

    /** The name as a key of the wire, where {@code limit} would be a page and {@code clients.or} a tree of filters. */
    private static String written(String column) {
        String name = named(column);
        int last = name.lastIndexOf('.') + 1;
        boolean isControl = CONTROL.contains(name.substring(last)) || CONTROL_OF_ALL.contains(name);
        return isControl ? name.substring(0, last) + NameText.inQuotes(name.substring(last)) : name;
    }

    private static String named(String column) {
        if (column.isBlank()) {
            throw new IllegalArgumentException("a filter needs the name of a column, not a blank");
        }
        return column;
    }
}
