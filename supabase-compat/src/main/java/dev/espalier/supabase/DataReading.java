// SPDX-License-Identifier: Apache-2.0
package dev.espalier.supabase;

import com.fasterxml.jackson.databind.JsonNode;
import dev.espalier.request.Request;
import dev.espalier.session.RetryPolicy;
import dev.espalier.supabase.json.ExactJson;
import dev.espalier.text.Utf8;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;

/** What data is made of an answer's JSON. */
@FunctionalInterface
interface DataReading<T> {

    /** A tree, numbers exact. */
    DataReading<JsonNode> TREE = DataReading::tree;

    /** The text that a JSON text is. */
    DataReading<String> TEXT = json -> tree(json).textValue();

    /** The data. */
    T read(Utf8 json);

    /** Runs a request for its data alone, in a way of its own that makes no JSON of it; nothing where there is none. */
    default Optional<T> fetch(Execution execution, Request request, Optional<RetryPolicy> retries) {
        return Optional.empty();
    }

    private static JsonNode tree(Utf8 json) {
        try {
            return ExactJson.TREES.readTree(json.bytes());
        } catch (IOException e) {
            throw new UncheckedIOException("the answer is no JSON", e);
        } catch (NumberFormatException e) {
            throw new UncheckedIOException(new IOException(
                    "a number of the data has an exponent that no number of Java has; read it as Json", e));
        }
    }
}
