// SPDX-License-Identifier: Apache-2.0
package dev.espalier.supabase.payload;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.espalier.text.Utf8;
import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** {@code [{"id": 8}, {"id": 9, "label": "new"}]}: the keys of rows that need not have the same ones. */
public final class KeyUnion {

    private KeyUnion() {}

    /** Each key of the objects of an array once, in the order in which they first appear; none of what is no array, or no JSON. */
    public static List<String> of(Utf8 json) {
        try (JsonParser parser = JsonFormat.FACTORY.createParser(json.bytes())) {
            return parser.nextToken() == JsonToken.START_ARRAY ? ofElements(parser) : List.of();
        } catch (IOException notJson) {
            // what is wrong with it is told by whoever reads its rows
            return List.of();
        }
    }

    private static List<String> ofElements(JsonParser array) throws IOException {
        Set<String> keys = new LinkedHashSet<>();
        while (array.nextToken() != JsonToken.END_ARRAY) {
            if (array.currentToken() == JsonToken.START_OBJECT) {
                addKeys(array, keys);
            } else {
                array.skipChildren();
            }
        }
        return List.copyOf(keys);
    }

    private static void addKeys(JsonParser object, Set<String> keys) throws IOException {
        while (object.nextToken() == JsonToken.FIELD_NAME) {
            keys.add(object.currentName());
            object.nextToken();
            object.skipChildren();
        }
    }
}
