// SPDX-License-Identifier: Apache-2.0
/**
 * {@code espalier generate}: classes for a database by jOOQ's generator, and what plain ones do not tell: a constant for each relationship, and
 * the whole schema as a resource.
 *
 * <p>In comes a connection and where to write, out come files, or in what a database differs from them.
 *
 * <p>It must not know what is printed, nor how the database was found.
 */
@NullMarked
package dev.espalier.codegen.generate;

import org.jspecify.annotations.NullMarked;
