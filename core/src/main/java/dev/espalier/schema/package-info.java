// SPDX-License-Identifier: Apache-2.0
/**
 * What a database has: relations, columns, keys, the relationships between relations, and functions. It is written by the reader of
 * generated jOOQ classes or by the catalog reader, and asked by the planner. It holds no connection and builds no SQL.
 */
@NullMarked
package dev.espalier.schema;

import org.jspecify.annotations.NullMarked;
