// SPDX-License-Identifier: Apache-2.0
package dev.espalier.supabase.response;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.espalier.text.Utf8;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;

/** JSON as PostgreSQL made it, read without losing a digit. */
final class JsonText {

    /** PostgreSQL bounds its documents itself: numerics of up to 147,455 digits, texts of up to a gigabyte. */
    private static final StreamReadConstraints AS_POSTGRESQL = StreamReadConstraints.builder()
            .maxNumberLength(Integer.MAX_VALUE)
            .maxStringLength(Integer.MAX_VALUE)
            .maxNameLength(Integer.MAX_VALUE)
            .maxNestingDepth(100_000)
            .build();

    private static final ObjectMapper MAPPER = JsonMapper.builder(
                    JsonFactory.builder().streamReadConstraints(AS_POSTGRESQL).build())
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    private final Utf8 text;

    JsonText(Utf8 text) {
        this.text = text;
    }

    /** The value; it is known to be one. */
    JsonNode value() {
        try {
            return MAPPER.readTree(text.bytes());
        } catch (IOException e) {
            throw notJson(e);
        }
    }

    /** The value, if it is one. */
    Optional<JsonNode> read() {
        try {
            return Optional.of(MAPPER.readTree(text.bytes())).filter(value -> !value.isMissingNode());
        } catch (IOException notJson) {
            // the caller says or shows what it is instead
            return Optional.empty();
        }
    }

    /** The value as an object, if it is one. */
    Optional<JsonNode> object() {
        return read().filter(JsonNode::isObject);
    }

    /** The number of elements of an array; nothing for any other value. */
    Optional<Integer> length() {
        try (JsonParser parser = MAPPER.createParser(text.bytes())) {
            if (parser.nextToken() != JsonToken.START_ARRAY) {
                return Optional.empty();
            }
            int length = 0;
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                parser.skipChildren();
                length++;
            }
            return Optional.of(length);
        } catch (IOException e) {
            throw notJson(e);
        }
    }

    /** The only element of an array, as it is written there. */
    JsonText onlyElement() {
        String array = text.toString();
        return new JsonText(Utf8.of(array.substring(array.indexOf('[') + 1, array.lastIndexOf(']'))));
    }

    @Override
    public String toString() {
        return text.toString();
    }

    private static UncheckedIOException notJson(IOException e) {
        return new UncheckedIOException("the answer is no JSON", e);
    }
}
