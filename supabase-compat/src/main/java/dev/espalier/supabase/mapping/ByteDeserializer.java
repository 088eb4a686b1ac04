// SPDX-License-Identifier: Apache-2.0
package dev.espalier.supabase.mapping;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Reads a whole number as a byte; Jackson's own takes 255 for -1. */
final class ByteDeserializer extends StdScalarDeserializer<Byte> {

    private static final long serialVersionUID = 1L;

    ByteDeserializer(Class<Byte> type) {
        super(type);
    }

    @Override
    public Byte deserialize(JsonParser json, DeserializationContext context) throws IOException {
        if (!json.hasToken(JsonToken.VALUE_NUMBER_INT)) {
            return (Byte) context.handleUnexpectedToken(_valueClass, json);
        }
        int number = json.getIntValue();
        return number == (byte) number
                ? Byte.valueOf((byte) number)
                : (Byte) context.handleWeirdNumberValue(_valueClass, number, "it is no byte");
    }

    @Override
    public @Nullable Byte getNullValue(DeserializationContext context) throws JsonMappingException {
        return _valueClass.isPrimitive()
                ? context.reportInputMismatch(this, "Cannot map `null` into type %s", _valueClass)
                : null;
    }
}
