// SPDX-License-Identifier: Apache-2.0
package dev.espalier.supabase;

import com.fasterxml.jackson.databind.JsonNode;
import dev.espalier.request.Parameter;
import dev.espalier.supabase.json.ExactJson;
import dev.espalier.supabase.literal.ValueText;
import dev.espalier.supabase.value.Json;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * Arguments of a function that is called by {@code GET}: each becomes the text that PostgreSQL reads.
 *
 * @param document a JSON object
 */
record NamedArguments(JsonNode document) {

    /**
     * The arguments that a document holds.
     *
     * @throws IllegalArgumentException when it is no JSON object
     */
    static NamedArguments of(byte[] json) {
        JsonNode document;
        try {
            document = ExactJson.TREES.readTree(json);
        } catch (IOException e) {
            throw new IllegalArgumentException("the arguments are not JSON: " + e.getMessage(), e);
        }
        if (!document.isObject()) {
            throw new IllegalArgumentException(
                    "get() and head() need arguments with names: a row, a map or a JSON object");
        }
        return new NamedArguments(document);
    }

    /** Whether an argument is an object, or an array that holds one. */
    boolean holdObject() {
        return StreamSupport.stream(document.spliterator(), false).anyMatch(NamedArguments::holdsObject);
    }

    private static boolean holdsObject(JsonNode value) {
        return value.isObject()
                || (value.isArray()
                        && StreamSupport.stream(value.spliterator(), false).anyMatch(NamedArguments::holdsObject));
    }

    /**
     * One parameter for each argument, in their order; a list is an array of PostgreSQL, or JSON where that is taken.
     *
     * @throws NullPointerException when one is null
     */
    List<Parameter> parameters(JsonPlaces places) {
        return document.properties().stream()
                .map(argument -> parameter(argument, places.isArgument(argument.getKey())))
                .toList();
    }

    private static Parameter parameter(Map.Entry<String, JsonNode> argument, boolean takesJson) {
        JsonNode given = argument.getValue();
        Object value = takesJson && given.isArray() ? Json.of(given.toString()) : value(given);
        if (value == null) {
            throw new NullPointerException("the argument \"" + argument.getKey()
                    + "\" is null, which GET has no word for; leave it out, or call without get() and head()");
        }
        return new Parameter.Argument(argument.getKey(), ValueText.of(value));
    }

    private static @Nullable Object value(JsonNode json) {
        return switch (json.getNodeType()) {
            case STRING -> json.textValue();
            case NUMBER -> json.decimalValue();
            case NULL -> null;
            case ARRAY ->
                StreamSupport.stream(json.spliterator(), false)
                        .map(NamedArguments::value)
                        .toList();
            default -> Json.of(json.toString());
        };
    }
}
