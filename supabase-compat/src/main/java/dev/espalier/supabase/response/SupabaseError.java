// SPDX-License-Identifier: Apache-2.0
package dev.espalier.supabase.response;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.Optional;

/**
 * What went wrong.
 *
 * @param code PostgREST's code, {@code PGRST116}, or PostgreSQL's SQLSTATE, {@code 22P02}; empty when a HEAD left it untold
 * @param message one sentence for a person; empty when a HEAD left it untold
 * @param details more about it; JSON text when they are no text, as the candidates of PGRST201 are
 * @param hint what to try instead
 * @param json the error as it was sent
 */
public record SupabaseError(String code, String message, Optional<String> details, Optional<String> hint, String json) {

    /** An error from the body of an answer: JSON, or else its message. */
    static SupabaseError of(JsonText body) {
        return body.read().map(error -> told(error, body.toString())).orElseGet(() -> untold(body.toString()));
    }

    private static SupabaseError told(JsonNode error, String json) {
        return new SupabaseError(
                text(error, "code").orElse(""),
                text(error, "message").orElse(""),
                text(error, "details"),
                text(error, "hint"),
                json);
    }

    private static SupabaseError untold(String message) {
        String json =
                JsonNodeFactory.instance.objectNode().put("message", message).toString();
        return new SupabaseError("", message, Optional.empty(), Optional.empty(), json);
    }

    private static Optional<String> text(JsonNode error, String member) {
        return Optional.ofNullable(error.get(member))
                .filter(value -> !value.isNull())
                .map(value -> value.isTextual() ? value.textValue() : value.toString());
    }
}
