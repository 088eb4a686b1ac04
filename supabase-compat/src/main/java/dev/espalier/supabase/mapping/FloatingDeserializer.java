// SPDX-License-Identifier: Apache-2.0
package dev.espalier.supabase.mapping;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads a number as a floating one that shows the same digits, and {@code NaN} and the infinities by their names. */
final class FloatingDeserializer<T extends Number> extends StdScalarDeserializer<T> {

    private static final long serialVersionUID = 1L;

    /** No {@code double} has more digits before its exponent, nor is it told from others by more; a decimal may be a gigabyte. */
    private static final int LONGEST = 2_000;

    private final transient Function<String, T> parsing;

    private FloatingDeserializer(Class<T> type, Function<String, T> parsing) {
        super(type);
        this.parsing = parsing;
    }

    static FloatingDeserializer<Double> ofDouble(Class<Double> type) {
        return new FloatingDeserializer<>(type, Double::valueOf);
    }

    static FloatingDeserializer<Float> ofFloat(Class<Float> type) {
        return new FloatingDeserializer<>(type, Float::valueOf);
    }

    @Override
    @SuppressWarnings("unchecked")
    public T deserialize(JsonParser json, DeserializationContext context) throws IOException {
        if (json.hasToken(JsonToken.VALUE_STRING)) {
            return named(json.getText(), context);
        }
        if (!json.currentToken().isNumeric()) {
            return (T) context.handleUnexpectedToken(_valueClass, json);
        }
        String digits = json.getText();
        T number = parsing.apply(digits);
        return shows(number.doubleValue(), digits)
                ? number
                : (T) context.handleWeirdStringValue(_valueClass, digits, "it would lose digits");
    }

    @SuppressWarnings("unchecked")
    private T named(String text, DeserializationContext context) throws IOException {
        return switch (text) {
            case "NaN", "Infinity", "-Infinity" -> parsing.apply(text);
            default -> (T) context.handleWeirdStringValue(_valueClass, text, "not a number");
        };
    }

    private static boolean shows(double number, String digits) {
        if (Double.isInfinite(number) || digits.length() > LONGEST) {
            return false;
        }
        BigDecimal wanted = new BigDecimal(digits);
        MathContext asLong = new MathContext(wanted.precision(), RoundingMode.HALF_EVEN);
        return new BigDecimal(number).round(asLong).compareTo(wanted) == 0;
    }

    @Override
    public @Nullable T getNullValue(DeserializationContext context) throws JsonMappingException {
        return _valueClass.isPrimitive()
                ? context.reportInputMismatch(this, "Cannot map `null` into type %s", _valueClass)
                : null;
    }
}
