// SPDX-License-Identifier: Apache-2.0
/**
 * The parameters of a method: one for each expression of JavaScript that only its caller knows.
 *
 * <p>In: expressions, and the types that they meet. Out: names that Java takes, each once, with one type. It must not know how a
 * chain is written.
 */
@NullMarked
package dev.espalier.codegen.port.parameter;

import org.jspecify.annotations.NullMarked;
