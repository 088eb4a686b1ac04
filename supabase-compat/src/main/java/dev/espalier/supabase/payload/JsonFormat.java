// SPDX-License-Identifier: Apache-2.0
package dev.espalier.supabase.payload;

import com.fasterxml.jackson.core.JsonFactory;
import dev.espalier.request.Payload;
import dev.espalier.supabase.json.ExactJson;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** How JSON is read and written here, and what refuses it. */
final class JsonFormat {

    /** Names are a caller's, so none is kept for the life of the process, and many that collide are slow but no error. */
    static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(ExactJson.AS_POSTGRESQL)
            .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
            .disable(JsonFactory.Feature.FAIL_ON_SYMBOL_HASH_OVERFLOW)
            .build();

    static final Payload NO_JSON = new Payload.Refused("Empty or invalid json");
    static final Payload TOO_DEEP =
            new Payload.Refused("The json is nested deeper than " + ExactJson.DEEPEST + " levels");

    private static final Comparator<String> BY_CODE_POINT =
            Comparator.comparing(name -> name.codePoints().toArray(), Arrays::compare);

    private JsonFormat() {}

    /** Each name once, in the order of code points. */
    static List<String> sorted(Collection<String> names) {
        return names.stream().distinct().sorted(BY_CODE_POINT).toList();
    }
}
