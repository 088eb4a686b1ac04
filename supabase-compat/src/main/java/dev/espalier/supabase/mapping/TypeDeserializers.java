// SPDX-License-Identifier: Apache-2.0
package dev.espalier.supabase.mapping;

import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.deser.Deserializers;
import dev.espalier.supabase.value.Json;
import dev.espalier.supabase.value.Range;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jooq.EnumType;
import org.jooq.JSON;
import org.jooq.JSONB;
import org.jspecify.annotations.Nullable;

/** Finds readers for types that are more than a class: ranges and options of something, enums of jOOQ, and those for JSON. */
final class TypeDeserializers extends Deserializers.Base {

    private static final Map<Class<?>, Function<String, ?>> DOCUMENTS = Map.of(
            Json.class, Json::of,
            JSON.class, JSON::valueOf,
            JSONB.class, JSONB::valueOf);

    @Override
    public @Nullable JsonDeserializer<?> findBeanDeserializer(
            JavaType type, DeserializationConfig config, BeanDescription bean) {
        Class<?> raw = type.getRawClass();
        if (raw == Range.class) {
            return new RangeDeserializer(type, type.containedTypeOrUnknown(0));
        }
        if (raw == Optional.class) {
            return new OptionalDeserializer(type, type.containedTypeOrUnknown(0));
        }
        Function<String, ?> document = DOCUMENTS.get(raw);
        return document == null ? null : new DocumentDeserializer(raw, document);
    }

    @Override
    public @Nullable JsonDeserializer<?> findEnumDeserializer(
            Class<?> type, DeserializationConfig config, BeanDescription bean) {
        return EnumType.class.isAssignableFrom(type) ? literals(type) : null;
    }

    private static <T> JsonDeserializer<T> literals(Class<T> type) {
        return new TextDeserializer<>(type, literal -> constant(type, literal));
    }

    /**
     * The constant of an enum of jOOQ.
     *
     * @throws IllegalArgumentException when it has none of this literal
     */
    static <T> T constant(Class<T> type, String literal) {
        for (T constant : type.getEnumConstants()) {
            if (((EnumType) constant).getLiteral().equals(literal)) {
                return constant;
            }
        }
        throw new IllegalArgumentException("the enum has no such literal");
    }
}
