// SPDX-License-Identifier: Apache-2.0
package dev.espalier.supabase.literal;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;

/**
 * Rows or arguments as one JSON document, written once and straight to bytes: {@code {"id":8,"price":12.50,"tags":["vip"]}}.
 *
 * <p>Numbers are written by their digits, what JSON has no word for as the text that PostgreSQL reads. JSON stays as it is.
 */
public final class DocumentText {

    private static final JsonFactory FACTORY = new JsonFactory();

    private static final ObjectWriter BEANS = JsonMapper.builder()
            .addModule(new LiteralModule())
            .propertyNamingStrategy(new ColumnNaming())
            .build()
            .writer();

    private DocumentText() {}

    /**
     * The document, members of beans and records named as columns: {@code companyId} is {@code company_id}.
     *
     * @param document a row, a map, a bean, a record of Java or jOOQ, JSON, or several of them: an {@link Iterable}, an array, or a
     *     {@link Stream}, which is used up
     * @throws IllegalArgumentException when it is anything else, or holds a value that has no text that PostgreSQL is known to read
     */
    public static byte[] of(Object document) {
        return of(document, BEANS);
    }

    /**
     * The same, beans and records of Java written as this writer does.
     *
     * @throws IllegalArgumentException as above
     */
    public static byte[] of(Object document, ObjectWriter beans) {
        if (ScalarForms.isJson(document.getClass())) {
            return JsonForm.wellFormed(ValueText.of(document)).getBytes(StandardCharsets.UTF_8);
        }
        if (JsonForm.isScalar(document)) {
            throw noRow(document);
        }
        byte[] json = written(document, beans);
        if (json[0] != '{' && json[0] != '[') {
            throw noRow(document);
        }
        return json;
    }

    private static IllegalArgumentException noRow(Object document) {
        return new IllegalArgumentException("a " + document.getClass().getName()
                + " is neither a row nor several; give a Row, a Map, a bean, a collection of them, or Json.of(text)");
    }

    /** Any value as JSON: {@code [1,"a",null]}. */
    static String json(Object value) {
        return new String(written(value, BEANS), StandardCharsets.UTF_8);
    }

    private static byte[] written(Object value, ObjectWriter beans) {
        ObjectWriter unflushed = beans.without(SerializationFeature.FLUSH_AFTER_WRITE_VALUE);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Writer writer = new OutputStreamWriter(bytes, StandardCharsets.UTF_8);
                JsonGenerator json = FACTORY.createGenerator(writer)) {
            new JsonForm(json, unflushed::writeValue).value(value);
        } catch (IOException e) {
            throw new IllegalArgumentException("no JSON can be made of it: " + e.getMessage(), e);
        }
        return bytes.toByteArray();
    }
}
