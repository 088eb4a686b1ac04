// SPDX-License-Identifier: Apache-2.0
/**
 * What Java has for values of a chain: a type for each place where one stands.
 *
 * <p>In: found chains, and columns of a schema. Out: types, and slots that take them; {@code NotPortable} where Java has none. It
 * must not know how parameters are called, nor how a chain is written.
 */
@NullMarked
package dev.espalier.codegen.port.type;

import org.jspecify.annotations.NullMarked;
