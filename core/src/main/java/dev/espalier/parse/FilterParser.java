// SPDX-License-Identifier: Apache-2.0
package dev.espalier.parse;

import dev.espalier.limits.Limits;
import dev.espalier.query.ColumnRef;
import dev.espalier.query.Filter;
import dev.espalier.query.Filter.Negation;
import dev.espalier.query.NativeSql;
import dev.espalier.query.Operator;
import dev.espalier.query.Operator.Takes;
import dev.espalier.query.Placed;
import dev.espalier.query.Test;
import dev.espalier.query.Test.Quantifier;
import dev.espalier.query.TypeName;
import dev.espalier.request.Operand;
import dev.espalier.request.Parameter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Filters at their places: texts of the wire, logic trees, and calls whose values are taken as they are. */
final class FilterParser {

    private static final Map<String, Operator> BY_TOKEN = Arrays.stream(Operator.values())
            .collect(Collectors.toUnmodifiableMap(Operator::token, Function.identity()));

    private static final List<String> BEGINNINGS = List.of("not.", "in.", "is.");

    private final Slots slots;
    private final Limits limits;

    FilterParser(Slots slots, Limits limits) {
        this.slots = slots;
        this.limits = limits;
    }

    Placed<Filter> filter(Parameter.Text text) {
        PathParser.Column place = place(text.key());
        return new Placed<>(place.path(), written(place.column(), text.value()));
    }

    /** {@code not.eq.x}: what a text says of a column; a value is everything that is left. */
    Filter written(ColumnRef column, String text) {
        Cursor cursor = new Cursor("filter", text);
        TestParser parser = new TestParser(cursor, slots, cursor::takeRest);
        return cursor.demand(() -> new Filter.Comparison(column, parser.negation(), parser.test()));
    }

    /**
     * The filter that a text of a call reads like, or nothing when it is an argument: {@code pattern=a*}. What begins with {@code not.},
     * {@code in.} or {@code is.} is a filter, and a mistake when it is none.
     */
    Optional<Placed<Filter>> filterUnlessArgument(Parameter.Text text) {
        PathParser.Column place = place(text.key());
        if (BEGINNINGS.stream().anyMatch(text.value()::startsWith)) {
            return Optional.of(filter(text));
        }
        Cursor cursor = new Cursor("filter", text.value());
        TestParser parser = new TestParser(cursor, slots, cursor::takeRest);
        return cursor.attempt(parser::test)
                .map(test -> new Placed<>(place.path(), new Filter.Comparison(place.column(), Negation.NONE, test)));
    }

    Placed<Filter> logic(Parameter.Text text) {
        Cursor key = new Cursor("logic path", text.key());
        PathParser.Logic place = key.demand(() -> new PathParser(key).logic());
        // Errors count columns from the operator on, which the wire writes in the key.
        String negation = place.negation() == Negation.NOT ? "not." : "";
        Cursor cursor = new Cursor("logic tree", text.value(), negation + place.connective() + text.value());
        return new Placed<>(
                place.path(), cursor.demand(() -> new LogicParser(cursor, slots, new Nesting(limits.depth())).tree()));
    }

    /** A logic tree that was built by calls. */
    Placed<Filter> logic(Parameter.Junction junction) {
        return new JunctionParser(this, new Nesting(limits.depth())).placed(junction);
    }

    /** A condition of the program, which is SQL already. */
    Placed<Filter> own(Parameter.Native own) {
        List<Integer> taken = own.binds().stream().map(slots::text).toList();
        return new Placed<>(List.of(), new Filter.Native(new NativeSql(own.pieces()), taken));
    }

    Placed<Filter> call(Parameter.Comparison call) {
        PathParser.Column place = place(call.column());
        return new Placed<>(place.path(), called(place.column(), call));
    }

    /** What a call says of a column; its value is no grammar. */
    Filter called(ColumnRef column, Parameter.Comparison call) {
        Negation negation = call.sense() == Parameter.Sense.NEGATED ? Negation.NOT : Negation.NONE;
        return new Filter.Comparison(
                column, negation, test(operator(call.operator()), call.modifier(), call.operand()));
    }

    /** The operator of a call, which no user has written. */
    static Operator operator(String token) {
        Operator operator = BY_TOKEN.get(token);
        if (operator == null) {
            throw new IllegalArgumentException("no such operator: " + token);
        }
        return operator;
    }

    private Test test(Operator operator, String modifier, Operand operand) {
        if (operand instanceof Operand.Many many) {
            return new Test.In(slots.texts(ListValue.of(many.texts())));
        }
        String text = ((Operand.One) operand).text();
        if (operator.takes() == Takes.KEYWORD) {
            return new Test.Is(Test.Keyword.valueOf(text.toUpperCase(Locale.ROOT)));
        }
        if (operator.takes() == Takes.SEARCH) {
            return new Test.Search(operator, configuration(modifier), slots.text(text));
        }
        return new Test.Compare(operator, quantifier(modifier), slots.text(TestParser.pattern(operator, text)));
    }

    private static Optional<TypeName> configuration(String modifier) {
        return modifier.isEmpty() ? Optional.empty() : Optional.of(new TypeName(modifier));
    }

    private static Quantifier quantifier(String modifier) {
        return modifier.isEmpty() ? Quantifier.NONE : Quantifier.valueOf(modifier.toUpperCase(Locale.ROOT));
    }

    private static PathParser.Column place(String key) {
        Cursor cursor = new Cursor("tree path", key);
        return cursor.demand(() -> new PathParser(cursor).column());
    }
}
