// SPDX-License-Identifier: Apache-2.0
package dev.espalier.schema;

/**
 * {@code public.bookings}: where a relation is.
 *
 * @param schema its schema, unquoted
 * @param name its own name, unquoted
 */
public record RelationName(String schema, String name) {}
