// SPDX-License-Identifier: Apache-2.0
package dev.espalier.supabase.response;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import dev.espalier.supabase.json.ExactJson;
import dev.espalier.text.Utf8;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;

/** JSON as PostgreSQL made it, read without losing a digit. */
final class JsonText {

    private final Utf8 text;

    JsonText(Utf8 text) {
        this.text = text;
    }

    Utf8 utf8() {
        return text;
    }

    /** The value; it is known to be one. */
    JsonNode value() {
        try {
            return ExactJson.TREES.readTree(text.bytes());
        } catch (IOException e) {
            throw notJson(e);
        }
    }

    /** The value, if it is one. */
    Optional<JsonNode> read() {
        try {
            return Optional.of(ExactJson.TREES.readTree(text.bytes())).filter(value -> !value.isMissingNode());
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
        try (JsonParser parser = ExactJson.TREES.createParser(text.bytes())) {
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
