// SPDX-License-Identifier: Apache-2.0
package dev.espalier.supabase.value;

/**
 * A JSON document as a value: {@code .contains("profile", Json.of("{\"vip\": true}"))}.
 *
 * @param text as PostgreSQL is to read it; numbers are not touched
 */
public record Json(String text) {

    /** The document that this text is; PostgreSQL judges whether it is one. */
    public static Json of(String text) {
        return new Json(text);
    }

    @Override
    public String toString() {
        return text;
    }
}
