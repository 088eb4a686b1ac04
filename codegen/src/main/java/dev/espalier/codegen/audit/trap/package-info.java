// SPDX-License-Identifier: Apache-2.0
/**
 * What people are known to trip over, one rule a class.
 *
 * <p>In: chains with their ways, those of one function beside each other, and perhaps a schema, by which a rule knows
 * better. Out: the traps of each chain, each with a sentence that names what is here and with its place. It must not know
 * SQL.
 */
@NullMarked
package dev.espalier.codegen.audit.trap;

import org.jspecify.annotations.NullMarked;
