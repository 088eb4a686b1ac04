// SPDX-License-Identifier: Apache-2.0
package dev.espalier.query;

import java.util.Optional;

/**
 * {@code /bookings}, with {@code Accept-Profile: api} or without: the relation that a request names.
 *
 * @param schema the schema asked for, or none for the first exposed one
 * @param name the relation's name, unquoted
 */
public record Target(Optional<String> schema, String name) {}
