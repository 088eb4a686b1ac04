// SPDX-License-Identifier: Apache-2.0
package dev.espalier.supabase.mapping;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;
import java.time.DateTimeException;
import java.util.function.Function;

/** Reads a value of one text, and nothing but a text. */
final class TextDeserializer<T> extends StdScalarDeserializer<T> {

    private static final long serialVersionUID = 1L;

    private final transient Function<String, T> reading;

    TextDeserializer(Class<T> type, Function<String, T> reading) {
        super(type);
        this.reading = reading;
    }

    @Override
    @SuppressWarnings("unchecked")
    public T deserialize(JsonParser json, DeserializationContext context) throws IOException {
        if (!json.hasToken(JsonToken.VALUE_STRING)) {
            return (T) context.handleUnexpectedToken(_valueClass, json);
        }
        String text = json.getText();
        try {
            return reading.apply(text);
        } catch (DateTimeException | IllegalArgumentException | ArithmeticException e) {
            return (T) context.handleWeirdStringValue(_valueClass, text, "%s", e.getMessage());
        }
    }
}
