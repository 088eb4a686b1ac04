// SPDX-License-Identifier: Apache-2.0
package dev.espalier.supabase.payload;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The keys that all objects of an array have.
 *
 * <p>Rows of one program nearly always have their keys in one order; only a row that does not is collected into a set.
 */
final class SameKeys {

    private final List<String> first;
    private final Set<String> all;

    private SameKeys(List<String> first) {
        this.first = first;
        this.all = new HashSet<>(first);
    }

    /** Those of the object that the parser is at; it is at the object's end afterwards. */
    static SameKeys of(JsonParser object) throws IOException {
        List<String> names = new ArrayList<>();
        while (object.nextToken() == JsonToken.FIELD_NAME) {
            names.add(object.currentName());
            skipValue(object);
        }
        return new SameKeys(names);
    }

    List<String> sorted() {
        return JsonFormat.sorted(all);
    }

    /** Whether the object that the parser is at has the same; it is at the object's end afterwards. */
    boolean areOf(JsonParser object) throws IOException {
        int same = 0;
        while (object.nextToken() == JsonToken.FIELD_NAME) {
            if (same == first.size() || !object.currentName().equals(first.get(same))) {
                return areOfRest(object, same);
            }
            same++;
            skipValue(object);
        }
        return same == first.size() || all.equals(new HashSet<>(first.subList(0, same)));
    }

    private boolean areOfRest(JsonParser object, int same) throws IOException {
        Set<String> names = new HashSet<>(first.subList(0, same));
        do {
            names.add(object.currentName());
            skipValue(object);
        } while (object.nextToken() == JsonToken.FIELD_NAME);
        return names.equals(all);
    }

    private static void skipValue(JsonParser parser) throws IOException {
        parser.nextToken();
        parser.skipChildren();
    }
}
