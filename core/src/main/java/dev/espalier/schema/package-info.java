// SPDX-License-Identifier: Apache-2.0
/**
 * What a database has: relations, columns, keys, the relationships between relations, and functions, and which of their names are near a word.
 * It is written by the reader of generated jOOQ classes or by the catalog reader, and asked by the planner, at a cost that does not grow with the
 * number of relations. It holds no connection and builds no SQL.
 */
@NullMarked
package dev.espalier.schema;

import org.jspecify.annotations.NullMarked;
