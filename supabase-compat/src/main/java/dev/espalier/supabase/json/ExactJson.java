// SPDX-License-Identifier: Apache-2.0
package dev.espalier.supabase.json;

import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;

/** How JSON is read wherever PostgreSQL writes or reads it too: {@code 1.50} stays {@code 1.50}. */
public final class ExactJson {

    /**
     * PostgreSQL gives up at some thousands of levels, {@code 54001}, by the size of its stack; more than these would only fill memory here.
     */
    public static final int DEEPEST = 100_000;

    /** PostgreSQL bounds lengths itself: numerics of up to 147,455 digits, texts of up to a gigabyte. */
    public static final StreamReadConstraints AS_POSTGRESQL = StreamReadConstraints.builder()
            .maxNumberLength(Integer.MAX_VALUE)
            .maxStringLength(Integer.MAX_VALUE)
            .maxNameLength(Integer.MAX_VALUE)
            .maxNestingDepth(DEEPEST)
            .build();

    /** Reads one document, after which nothing may follow, as a tree whose numbers are decimals. */
    public static final ObjectReader TREES = JsonMapper.builder(
                    reading(new JsonFactoryBuilder()).build())
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build()
            .reader();

    private ExactJson() {}

    /**
     * The same factory, which reads what PostgreSQL writes. A number may have as many digits as a document is long, and Java's own parser takes the
     * square of their number.
     */
    public static JsonFactoryBuilder reading(JsonFactoryBuilder factory) {
        return factory.streamReadConstraints(AS_POSTGRESQL).enable(StreamReadFeature.USE_FAST_BIG_NUMBER_PARSER);
    }
}
