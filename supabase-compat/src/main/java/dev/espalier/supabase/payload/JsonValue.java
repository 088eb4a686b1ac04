// SPDX-License-Identifier: Apache-2.0
package dev.espalier.supabase.payload;

import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;

/** {@code {"a": [1, 2.50]}}: a document that is to become a part of another. */
public final class JsonValue {

    private JsonValue() {}

    /** Whether a text is one JSON value and nothing else, so that it stays one wherever it is put. */
    public static boolean isOne(String text) {
        try (JsonParser parser = JsonFormat.FACTORY.createParser(text)) {
            if (parser.nextToken() == null) {
                return false;
            }
            parser.skipChildren();
            return parser.nextToken() == null;
        } catch (IOException notJson) {
            // that it is none is the answer
            return false;
        }
    }
}
