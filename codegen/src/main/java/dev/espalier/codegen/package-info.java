// SPDX-License-Identifier: Apache-2.0
/**
 * The command line {@code espalier}: one class for each subcommand, over the library's public doors.
 *
 * <p>In come arguments, out go text on the standard output, mistakes on the error output, and an exit code.
 *
 * <p>It must not know how SQL is made, nor hold anything that a program using the library would miss.
 */
@NullMarked
package dev.espalier.codegen;

import org.jspecify.annotations.NullMarked;
