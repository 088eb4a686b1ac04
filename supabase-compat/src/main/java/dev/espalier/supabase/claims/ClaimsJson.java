// SPDX-License-Identifier: Apache-2.0
package dev.espalier.supabase.claims;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;

/** JSON of strangers: UTF-8, one object, no name twice, numbers to their last digit; written by PostgREST's order of names. */
final class ClaimsJson {

    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .enable(JsonNodeFeature.WRITE_PROPERTIES_SORTED)
            .addModule(new SimpleModule()
                    .addSerializer(Instant.class, new NumericDate())
                    .addSerializer(Date.class, new NumericDate()))
            .build();

    /** Seconds of the epoch, as {@code exp}, {@code nbf} and {@code iat} are written. */
    private static final class NumericDate extends JsonSerializer<Object> {
        @Override
        public void serialize(Object value, JsonGenerator json, SerializerProvider provider) throws IOException {
            Instant instant = value instanceof Date date ? date.toInstant() : (Instant) value;
            json.writeNumber(instant.getEpochSecond());
        }
    }

    private ClaimsJson() {}

    /** The object that these bytes are, if they are one. */
    static Optional<ObjectNode> object(byte[] utf8) {
        try {
            // A parser of bytes would guess UTF-16 and UTF-32 too.
            return Optional.of(StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(utf8)))
                    .flatMap(text -> object(text.toString()));
        } catch (CharacterCodingException notUtf8) {
            // the caller says what should have been an object
            return Optional.empty();
        }
    }

    /** The object that this text is, if it is one. */
    static Optional<ObjectNode> object(String text) {
        try {
            return MAPPER.readTree(text) instanceof ObjectNode object ? Optional.of(object) : Optional.empty();
        } catch (JsonProcessingException notJson) {
            // the caller says what should have been an object
            return Optional.empty();
        }
    }

    /** A Java value as JSON; {@link IllegalArgumentException} for what JSON cannot say. */
    static JsonNode tree(Object value) {
        return MAPPER.valueToTree(value);
    }

    static ObjectNode emptyObject() {
        return MAPPER.createObjectNode();
    }

    /** An object of texts; what goes with every request is not made a tree first. */
    static String write(SortedMap<String, String> members) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = MAPPER.createGenerator(text)) {
            json.writeStartObject();
            for (Map.Entry<String, String> member : members.entrySet()) {
                json.writeStringField(member.getKey(), member.getValue());
            }
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException("texts cannot be written as JSON", e);
        }
        return text.toString();
    }

    static String write(JsonNode node) {
        try {
            return MAPPER.writeValueAsString(node);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("a tree of JSON cannot be written", e);
        }
    }
}
