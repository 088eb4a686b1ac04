// SPDX-License-Identifier: Apache-2.0
package dev.espalier.schema;

import java.util.Optional;

/**
 * Functions that read and write the values of a domain in requests and answers: those of implicit casts between the domain and JSON or text.
 *
 * @param domain the domain, as columns of it are declared
 * @param output makes JSON of a value for an answer
 * @param input makes a value of JSON in a payload
 * @param parser makes a value of the text of a filter
 */
public record Representation(
        SqlText domain, Optional<RelationName> output, Optional<RelationName> input, Optional<RelationName> parser) {}
