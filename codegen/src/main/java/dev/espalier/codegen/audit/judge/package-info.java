// SPDX-License-Identifier: Apache-2.0
/**
 * The judge of found chains.
 *
 * <p>In: what was found in a code base, and perhaps a schema. Out: each chain with its pattern, what the library itself
 * says of it, and the traps that it stands in. It must not know how a report looks.
 */
@NullMarked
package dev.espalier.codegen.audit.judge;

import org.jspecify.annotations.NullMarked;
