// SPDX-License-Identifier: Apache-2.0
package dev.espalier.schema;

import org.jspecify.annotations.Nullable;

/**
 * {@code public.bookings}: where a relation is.
 *
 * @param schema its schema, unquoted
 * @param name its own name, unquoted
 */
public record RelationName(String schema, String name) {

    // Written out since it is the key of every look-up: what the JVM links for records is slow until it is compiled.

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || (other instanceof RelationName that && name.equals(that.name) && schema.equals(that.schema));
    }

    @Override
    public int hashCode() {
        return 31 * schema.hashCode() + name.hashCode();
    }
}
