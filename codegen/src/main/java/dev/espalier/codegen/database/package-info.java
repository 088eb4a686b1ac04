// SPDX-License-Identifier: Apache-2.0
/**
 * The databases that the command line asks: the sample ones, whose schema is known without a server, and a user's own.
 *
 * <p>In comes an address or the name of a sample, out come its schema and connections to it.
 *
 * <p>It must not know what is printed, nor how.
 */
@NullMarked
package dev.espalier.codegen.database;

import org.jspecify.annotations.NullMarked;
