// SPDX-License-Identifier: Apache-2.0
package dev.espalier.supabase.mapping;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.BeanProperty;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.deser.ContextualDeserializer;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads a column as an {@link Optional} of its value, empty for NULL and where there is no such column. */
final class OptionalDeserializer extends StdDeserializer<Optional<?>> implements ContextualDeserializer {

    private static final long serialVersionUID = 1L;

    private final JavaType content;
    private final transient @Nullable JsonDeserializer<?> reader;

    OptionalDeserializer(JavaType type, JavaType content) {
        this(type, content, null);
    }

    private OptionalDeserializer(JavaType type, JavaType content, @Nullable JsonDeserializer<?> reader) {
        super(type);
        this.content = content;
        this.reader = reader;
    }

    @Override
    public JsonDeserializer<?> createContextual(DeserializationContext context, @Nullable BeanProperty property)
            throws JsonMappingException {
        return new OptionalDeserializer(
                getValueType(context), content, context.findContextualValueDeserializer(content, property));
    }

    @Override
    public Optional<?> deserialize(JsonParser json, DeserializationContext context) throws IOException {
        return Optional.ofNullable(
                reader == null ? context.readValue(json, content) : reader.deserialize(json, context));
    }

    @Override
    public Optional<?> getNullValue(DeserializationContext context) {
        return Optional.empty();
    }
}
