// SPDX-License-Identifier: Apache-2.0
package dev.espalier.query;

/**
 * What a request says: its structure and, apart from it, its values.
 *
 * @param shape equal for all requests that differ in values only
 * @param values what fills the shape's slots
 */
public record Query(Shape shape, Values values) {}
