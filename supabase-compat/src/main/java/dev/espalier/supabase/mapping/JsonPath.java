// SPDX-License-Identifier: Apache-2.0
package dev.espalier.supabase.mapping;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonMappingException.Reference;
import dev.espalier.supabase.json.ExactJson;
import dev.espalier.text.Utf8;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** Finds the beginning of what stands at a place in JSON, as it is written there; numbers of any length are not parsed. */
final class JsonPath {

    private static final int LONGEST_CHARACTER = 4;

    private JsonPath() {}

    /** So many characters of the value at most, or nothing where the path leads nowhere. */
    static Optional<String> beginning(Utf8 json, List<Reference> path, int characters) {
        try (JsonParser parser = ExactJson.TREES.createParser(json.bytes())) {
            parser.nextToken();
            for (Reference step : path) {
                if (!descend(parser, step)) {
                    return Optional.empty();
                }
            }
            return Optional.of(beginning(json.bytes(), parser, characters));
        } catch (IOException notJson) {
            // it was read as far as the mistake, which is told already
            return Optional.empty();
        }
    }

    private static boolean descend(JsonParser parser, Reference step) throws IOException {
        return step.getFieldName() == null ? toElement(parser, step.getIndex()) : toMember(parser, step.getFieldName());
    }

    private static boolean toMember(JsonParser parser, String name) throws IOException {
        while (parser.hasCurrentToken() && parser.nextToken() == JsonToken.FIELD_NAME) {
            boolean isIt = parser.currentName().equals(name);
            parser.nextToken();
            if (isIt) {
                return true;
            }
            parser.skipChildren();
        }
        return false;
    }

    private static boolean toElement(JsonParser parser, int index) throws IOException {
        if (!parser.isExpectedStartArrayToken()) {
            return false;
        }
        for (int i = 0; parser.nextToken() != JsonToken.END_ARRAY; i++) {
            if (i == index) {
                return true;
            }
            parser.skipChildren();
        }
        return false;
    }

    private static String beginning(byte[] json, JsonParser parser, int characters) throws IOException {
        int start = (int) parser.currentTokenLocation().getByteOffset();
        parser.skipChildren();
        parser.finishToken();
        int end = (int) parser.currentLocation().getByteOffset();
        int length = Math.min(end - start, characters * LONGEST_CHARACTER);
        String text = new String(json, start, length, StandardCharsets.UTF_8).strip();
        return text.codePointCount(0, text.length()) <= characters
                ? text
                : text.substring(0, text.offsetByCodePoints(0, characters)) + "…";
    }
}
