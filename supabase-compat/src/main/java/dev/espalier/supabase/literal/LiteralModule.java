// SPDX-License-Identifier: Apache-2.0
package dev.espalier.supabase.literal;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.Serializers;
import com.fasterxml.jackson.databind.type.ArrayType;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Has Jackson write the members of beans in the forms that the same values have in rows. */
public final class LiteralModule extends SimpleModule {

    private static final long serialVersionUID = 1L;

    /** A module without a name of the user's. */
    public LiteralModule() {
        super("espalier-literals");
    }

    @Override
    public void setupModule(SetupContext context) {
        super.setupModule(context);
        context.addSerializers(new Values());
        context.addKeySerializers(new Keys());
    }

    private static final class Values extends Serializers.Base {

        @Override
        public @Nullable JsonSerializer<?> findSerializer(
                SerializationConfig config, JavaType type, BeanDescription bean) {
            return JsonForm.owns(type.getRawClass()) ? new ValueSerializer() : null;
        }

        @Override
        public @Nullable JsonSerializer<?> findArraySerializer(
                SerializationConfig config,
                ArrayType type,
                BeanDescription bean,
                @Nullable TypeSerializer typed,
                @Nullable JsonSerializer<Object> element) {
            return JsonForm.owns(type.getRawClass()) ? new ValueSerializer() : null;
        }
    }

    private static final class Keys extends Serializers.Base {

        @Override
        public @Nullable JsonSerializer<?> findSerializer(
                SerializationConfig config, JavaType type, BeanDescription bean) {
            return JsonForm.owns(type.getRawClass()) ? new NameSerializer() : null;
        }
    }

    private static final class ValueSerializer extends JsonSerializer<Object> {

        @Override
        public void serialize(Object value, JsonGenerator json, SerializerProvider provider) throws IOException {
            new JsonForm(json, (generator, bean) -> provider.defaultSerializeValue(bean, generator)).value(value);
        }

        /** What a value is needs no telling: its one form is that of its class. */
        @Override
        public void serializeWithType(
                Object value, JsonGenerator json, SerializerProvider provider, TypeSerializer typed)
                throws IOException {
            serialize(value, json, provider);
        }
    }

    private static final class NameSerializer extends JsonSerializer<Object> {

        @Override
        public void serialize(Object key, JsonGenerator json, SerializerProvider provider) throws IOException {
            json.writeFieldName(JsonForm.name(key));
        }
    }
}
