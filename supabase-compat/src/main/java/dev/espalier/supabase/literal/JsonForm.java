// SPDX-License-Identifier: Apache-2.0
package dev.espalier.supabase.literal;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.espalier.supabase.payload.JsonValue;
import dev.espalier.supabase.value.NamedValues;
import java.io.IOException;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jooq.EnumType;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;

/** Writes values as JSON, each in its one form, wherever it stands: in a map, a list, a row, or as a member of a bean. */
final class JsonForm {

    /** Writes what is no value of ours. */
    @FunctionalInterface
    interface Beans {
        void write(JsonGenerator json, Object bean) throws IOException;
    }

    private final JsonGenerator json;
    private final Beans beans;

    JsonForm(JsonGenerator json, Beans beans) {
        this.json = json;
        this.beans = beans;
    }

    /** Whether members of this type are written here; lists and maps of them are Jackson's, but for arrays of single values. */
    static boolean owns(Class<?> type) {
        return (ScalarForms.of(type).isPresent() && !Enum.class.isAssignableFrom(type))
                || EnumType.class.isAssignableFrom(type)
                || NamedValues.class.isAssignableFrom(type)
                || Record.class.isAssignableFrom(type)
                || Stream.class.isAssignableFrom(type)
                || type == Optional.class
                || type.isPrimitive()
                || (type.isArray() && type.getComponentType().isPrimitive());
    }

    static boolean isScalar(Object value) {
        return ScalarForms.of(value.getClass()).isPresent();
    }

    private static boolean isArray(Object value) {
        return value instanceof Iterable || value instanceof Stream || ValueText.isList(value);
    }

    void value(@Nullable Object value) throws IOException {
        if (value == null) {
            json.writeNull();
        } else if (value instanceof Optional<?> optional) {
            value(optional.orElse(null));
        } else if (ScalarForms.isJson(value.getClass())) {
            json.writeRawValue(part(ValueText.of(value)));
        } else if (isScalar(value)) {
            scalar(value);
        } else {
            several(value);
        }
    }

    private void several(Object value) throws IOException {
        if (value instanceof NamedValues row) {
            object(row.values());
        } else if (value instanceof Record row) {
            object(RecordRow.of(row));
        } else if (value instanceof Map<?, ?> map) {
            object(map);
        } else if (isArray(value)) {
            array(value);
        } else {
            beans.write(json, value);
        }
    }

    private void object(Map<?, ?> members) throws IOException {
        json.writeStartObject();
        for (Map.Entry<?, ?> member : members.entrySet()) {
            json.writeFieldName(name(member.getKey()));
            value(member.getValue());
        }
        json.writeEndObject();
    }

    static String name(Object key) {
        return wellFormed(ValueText.of(key));
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
        } else if (NumberText.isJson(value)) {
            json.writeNumber(NumberText.json(value, text));
        } else if (value instanceof Enum && !(value instanceof EnumType)) {
            beans.write(json, value);
        } else if (HalfPairs.isIn(text)) {
            json.writeRawValue(HalfPairs.quoted(text));
        } else {
            json.writeString(text);
        }
    }

    /** A text that were not one value could add members to the object that it is put into. */
    private static String part(String text) {
        if (!JsonValue.isOne(wellFormed(text))) {
            throw new IllegalArgumentException("a value that is said to be JSON is not one JSON value");
        }
        return text;
    }

    static String wellFormed(String text) {
        if (HalfPairs.isIn(text)) {
            throw new IllegalArgumentException("half a surrogate pair is no character of a name or of JSON");
        }
        return text;
    }
}
