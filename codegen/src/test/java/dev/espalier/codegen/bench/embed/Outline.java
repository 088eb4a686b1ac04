// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.bench.embed;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Objects;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * An answer, equal to one with the same rows in the same order and as many children in each.
 *
 * @param json the answer
 */
record Outline(String json) {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Outline that && words().equals(that.words());
    }

    @Override
    public int hashCode() {
        return Objects.hash(words());
    }

    @Override
    public String toString() {
        return words();
    }

    private String words() {
        try {
            StringBuilder words = new StringBuilder();
            JSON.readTree(json)
                    .forEach(row -> words.append(row.path("id").asText())
                            .append(':')
                            .append(leaves(row))
                            .append(' '));
            return words.toString();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("not JSON: " + json, e);
        }
    }

    /** How many values there are, however deep. */
    private static int leaves(JsonNode node) {
        return node.isContainerNode()
                ? StreamSupport.stream(node.spliterator(), false)
                        .mapToInt(Outline::leaves)
                        .sum()
                : 1;
    }
}
