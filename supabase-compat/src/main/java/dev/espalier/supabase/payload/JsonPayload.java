// SPDX-License-Identifier: Apache-2.0
package dev.espalier.supabase.payload;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import dev.espalier.request.Payload;
import dev.espalier.request.Payload.Grouping;
import dev.espalier.text.Utf8;
import java.io.IOException;
import java.util.List;

/** {@code [{"id": 8, "label": "new"}, …]}: one object, or an array of objects that all have the same keys. */
public final class JsonPayload {

    private static final Payload NO_ROWS = new Payload.Rows(Utf8.of("[]"), Grouping.MANY, List.of());
    private static final Payload UNEQUAL = new Payload.Refused("All object keys must match");

    private JsonPayload() {}

    /**
     * The rows of a document, text unchanged; values are skipped, not read.
     *
     * @return {@link Payload.Rows}, without any for a scalar, or {@link Payload.Refused} for what is no JSON, for elements that are no objects
     *     or whose keys differ, and for more than 100,000 levels
     */
    public static Payload rows(Utf8 json) {
        if (isOfAnotherEncoding(json.bytes())) {
            return JsonFormat.NO_JSON;
        }
        try (JsonParser parser = JsonFormat.FACTORY.createParser(json.bytes())) {
            Payload payload = document(parser, json);
            return parser.nextToken() == null ? payload : JsonFormat.NO_JSON;
        } catch (StreamConstraintsException tooDeep) {
            return JsonFormat.TOO_DEEP;
        } catch (IOException notJson) {
            return JsonFormat.NO_JSON;
        }
    }

    /** A document that is not looked into, since somebody says what counts of it. */
    public static Payload unread(Utf8 json) {
        byte[] bytes = json.bytes();
        int first = 0;
        while (first < bytes.length && " \t\n\r".indexOf(bytes[first]) >= 0) {
            first++;
        }
        boolean object = first < bytes.length && bytes[first] == '{';
        return new Payload.Unread(json, object ? Grouping.ONE : Grouping.MANY);
    }

    /** An object without members: the arguments of a call that has none. */
    public static Payload empty() {
        return new Payload.Rows(Utf8.of("{}"), Grouping.ONE, List.of());
    }

    /** The parser would guess UTF-16, UTF-32 and a byte order mark, of which PostgreSQL reads none. */
    private static boolean isOfAnotherEncoding(byte[] bytes) {
        for (int i = 0; i < Math.min(4, bytes.length); i++) {
            if (bytes[i] == 0) {
                return true;
            }
        }
        return bytes.length > 0 && (bytes[0] & 0xff) >= 0x80;
    }

    private static Payload document(JsonParser parser, Utf8 json) throws IOException {
        JsonToken first = parser.nextToken();
        if (first == null) {
            return JsonFormat.NO_JSON;
        }
        return switch (first) {
            case START_OBJECT ->
                new Payload.Rows(json, Grouping.ONE, SameKeys.of(parser).sorted());
            case START_ARRAY -> elements(parser, json);
            default -> NO_ROWS;
        };
    }

    /** The whole array is read, since what is no JSON at its end is told first. */
    private static Payload elements(JsonParser parser, Utf8 json) throws IOException {
        JsonToken element = parser.nextToken();
        if (element == JsonToken.END_ARRAY) {
            return NO_ROWS;
        }
        if (element != JsonToken.START_OBJECT) {
            return unequal(parser);
        }
        SameKeys keys = SameKeys.of(parser);
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            if (parser.currentToken() != JsonToken.START_OBJECT || !keys.areOf(parser)) {
                return unequal(parser);
            }
        }
        return new Payload.Rows(json, Grouping.MANY, keys.sorted());
    }

    private static Payload unequal(JsonParser parser) throws IOException {
        while (!parser.getParsingContext().inRoot()) {
            parser.nextToken();
        }
        return UNEQUAL;
    }
}
