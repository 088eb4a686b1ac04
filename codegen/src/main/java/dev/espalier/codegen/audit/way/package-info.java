// SPDX-License-Identifier: Apache-2.0
/**
 * Found chains as calls that the library can be asked.
 *
 * <p>In: a chain whose calls stand under conditions and are given values of the running program. Out: each way in which
 * its conditions can fall, and of each way the calls, with harmless values in the place of what decides nothing, and
 * what decides something and is not known. It must not know what the library makes of them.
 */
@NullMarked
package dev.espalier.codegen.audit.way;

import org.jspecify.annotations.NullMarked;
