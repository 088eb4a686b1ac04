// SPDX-License-Identifier: Apache-2.0
package dev.espalier.supabase.literal;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dev.espalier.supabase.payload.JsonValue;
import dev.espalier.supabase.value.NamedValues;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Rows or arguments as one JSON document, written once and straight to bytes: {@code {"id":8,"price":12.50,"tags":["vip"]}}.
 *
 * <p>Numbers are written by their digits, what JSON has no word for as the text that PostgreSQL reads. JSON stays as it is.
 */
public final class DocumentText {

    private static final JsonFactory FACTORY = new JsonFactory();

    private final JsonGenerator json;

    private DocumentText(JsonGenerator json) {
        this.json = json;
    }

    /**
     * The document.
     *
     * @param document a row, a map, JSON, or several of them: an {@link Iterable}, an array, or a {@link Stream}, which is used up
     * @throws IllegalArgumentException when it is anything else, or holds a value that has no text that PostgreSQL is known to read
     */
    public static byte[] of(Object document) {
        if (ValueText.isJson(document)) {
            return wellFormed(ValueText.json(document)).getBytes(StandardCharsets.UTF_8);
        }
        if (!isObject(document) && !isArray(document)) {
            throw new IllegalArgumentException("a " + document.getClass().getName()
                    + " is neither a row nor several; give a Row, a Map, a collection of them, or Json.of(text)");
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Writer writer = new OutputStreamWriter(bytes, StandardCharsets.UTF_8);
                JsonGenerator json = FACTORY.createGenerator(writer)) {
            new DocumentText(json).value(document);
        } catch (IOException e) {
            throw new IllegalArgumentException("no JSON can be made of it: " + e.getMessage(), e);
        }
        return bytes.toByteArray();
    }

    private static boolean isObject(Object value) {
        return value instanceof NamedValues || value instanceof Map;
    }

    private static boolean isArray(Object value) {
        return value instanceof Iterable || value instanceof Stream || ValueText.isList(value);
    }

    private void value(@Nullable Object value) throws IOException {
        if (value == null) {
            json.writeNull();
        } else if (ValueText.isJson(value)) {
            json.writeRawValue(part(ValueText.json(value)));
        } else if (isObject(value)) {
            object(value);
        } else if (isArray(value)) {
            array(value);
        } else {
            scalar(value);
        }
    }

    private void object(Object object) throws IOException {
        json.writeStartObject();
        Map<?, ?> members = object instanceof NamedValues row ? row.values() : (Map<?, ?>) object;
        for (Map.Entry<?, ?> entry : members.entrySet()) {
            member(ValueText.of(entry.getKey()), entry.getValue());
        }
        json.writeEndObject();
    }

    private void member(String name, @Nullable Object value) throws IOException {
        json.writeFieldName(wellFormed(name));
        value(value);
    }

    private void array(Object array) throws IOException {
        json.writeStartArray();
        Iterator<?> elements = elements(array);
        while (elements.hasNext()) {
            value(elements.next());
        }
        json.writeEndArray();
    }

    private static Iterator<?> elements(Object array) {
        if (array instanceof Stream<?> stream) {
            return stream.iterator();
        }
        return array instanceof Iterable<?> iterable
                ? iterable.iterator()
                : ValueText.list(array).iterator();
    }

    private void scalar(Object value) throws IOException {
        String text = ValueText.of(value);
        if (value instanceof Boolean truth) {
            json.writeBoolean(truth);
        } else if (value instanceof Number number && isFinite(number)) {
            json.writeNumber(literal(number, text));
        } else if (HalfPairs.isIn(text)) {
            json.writeRawValue(HalfPairs.quoted(text));
        } else {
            json.writeString(text);
        }
    }

    /** {@code NaN} and the infinities are no numbers in JSON; PostgreSQL reads their names. */
    private static boolean isFinite(Number number) {
        boolean floating = number instanceof Double || number instanceof Float;
        return !floating || Double.isFinite(number.doubleValue());
    }

    /** With an exponent where JavaScript writes one, {@code 1e-7} and {@code 1e+21}, so that a JSON column keeps the same literal. */
    private static String literal(Number number, String text) {
        if (number instanceof BigDecimal decimal) {
            return decimal.scale() > 0 ? decimal.toString().toLowerCase(Locale.ROOT) : text.toLowerCase(Locale.ROOT);
        }
        return text.indexOf('E') < 0
                ? text
                : new BigDecimal(text).stripTrailingZeros().toString().toLowerCase(Locale.ROOT);
    }

    /** A text that were not one value could add members to the object that it is put into. */
    private static String part(String text) {
        if (!JsonValue.isOne(wellFormed(text))) {
            throw new IllegalArgumentException("a value that is said to be JSON is not one JSON value");
        }
        return text;
    }

    private static String wellFormed(String text) {
        if (HalfPairs.isIn(text)) {
            throw new IllegalArgumentException("half a surrogate pair is no character of a name or of JSON");
        }
        return text;
    }
}
