// SPDX-License-Identifier: Apache-2.0
package dev.espalier.supabase.payload;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import dev.espalier.request.Payload;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** How JSON is read and written here, and what refuses it. */
final class JsonFormat {

    /**
     * PostgreSQL gives up at some thousands of levels, {@code 54001}, by the size of its stack; more than these would only fill memory here.
     */
    static final int DEEPEST = 100_000;

    /** Lengths are bounded by whoever took the body in, and by PostgreSQL. */
    static final StreamReadConstraints AS_POSTGRESQL = StreamReadConstraints.builder()
            .maxNumberLength(Integer.MAX_VALUE)
            .maxStringLength(Integer.MAX_VALUE)
            .maxNameLength(Integer.MAX_VALUE)
            .maxNestingDepth(DEEPEST)
            .build();

    /** Names are a caller's, so none is kept for the life of the process, and many that collide are slow but no error. */
    static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(AS_POSTGRESQL)
            .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
            .disable(JsonFactory.Feature.FAIL_ON_SYMBOL_HASH_OVERFLOW)
            .build();

    static final Payload NO_JSON = new Payload.Refused("Empty or invalid json");
    static final Payload TOO_DEEP = new Payload.Refused("The json is nested deeper than " + DEEPEST + " levels");

    private static final Comparator<String> BY_CODE_POINT =
            Comparator.comparing(name -> name.codePoints().toArray(), Arrays::compare);

    private JsonFormat() {}

    /** Each name once, in the order of code points. */
    static List<String> sorted(Collection<String> names) {
        return names.stream().distinct().sorted(BY_CODE_POINT).toList();
    }
}
