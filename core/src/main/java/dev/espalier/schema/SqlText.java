// SPDX-License-Identifier: Apache-2.0
package dev.espalier.schema;

/**
 * A piece of SQL that the database wrote itself, a type or a default: {@code numeric(10,2)}. Only readers of schemas make one; nothing of a
 * request becomes one.
 *
 * @param text the SQL, complete by itself
 */
public record SqlText(String text) {}
