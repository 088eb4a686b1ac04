// SPDX-License-Identifier: Apache-2.0
package dev.espalier.supabase.claims;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * What is claimed about a caller: {@code {"sub": "alice", "role": "authenticated"}}.
 *
 * <p>Policies read it: {@code current_setting('request.jwt.claims', true)::json ->> 'sub'}. It never changes.
 */
public final class Claims {

    private static final Claims NONE = new Claims(ClaimsJson.emptyObject());

    private final ObjectNode members;
    private final AtomicReference<String> json = new AtomicReference<>();

    private Claims(ObjectNode members) {
        this.members = members;
    }

    /**
     * The claims that a JSON text says.
     *
     * @throws IllegalArgumentException unless it is one JSON object in which no name comes twice
     */
    public static Claims of(String json) {
        return ClaimsJson.object(json)
                .map(Claims::new)
                .orElseThrow(
                        () -> new IllegalArgumentException("claims are one JSON object in which no name comes twice"));
    }

    /**
     * The claims that a map says, as libraries for tokens hand them out.
     *
     * @param claims values as JSON has them; an {@link java.time.Instant} or {@link java.util.Date} becomes its seconds of the epoch
     * @throws IllegalArgumentException for a value that JSON cannot say
     */
    public static Claims of(Map<String, ?> claims) {
        return new Claims(((ObjectNode) ClaimsJson.tree(claims)));
    }

    static Claims of(ObjectNode members) {
        return new Claims(members);
    }

    static Claims none() {
        return NONE;
    }

    /** The claims as JSON text; numbers as they were written. */
    public String json() {
        @Nullable String written = json.get();
        if (written == null) {
            written = ClaimsJson.write(members);
            json.set(written);
        }
        return written;
    }

    /** For reading only. */
    JsonNode members() {
        return members;
    }

    /** The same claims with this role for {@code role}. */
    Claims withRole(String role) {
        if (members.path("role").isTextual() && members.path("role").textValue().equals(role)) {
            return this;
        }
        ObjectNode copy = ClaimsJson.emptyObject();
        copy.setAll(members);
        copy.put("role", role);
        return new Claims(copy);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Claims claims && members.equals(claims.members);
    }

    @Override
    public int hashCode() {
        return members.hashCode();
    }

    /** The names alone: values are about people. */
    @Override
    public String toString() {
        Iterator<String> names = members.fieldNames();
        List<String> list = StreamSupport.stream(Spliterators.spliteratorUnknownSize(names, Spliterator.ORDERED), false)
                .toList();
        return "claims " + list;
    }
}
