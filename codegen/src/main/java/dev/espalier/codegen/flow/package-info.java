// SPDX-License-Identifier: Apache-2.0
/**
 * Finds chains by running each function in thought.
 *
 * <p>In: a folder of sources. Out: {@link dev.espalier.codegen.chain.Findings}. Values are followed through variables,
 * branches, loops, helpers, classes and files; what is not known becomes a gap with its reason. It must not know what a
 * schema is, nor what a chain is good for.
 */
@NullMarked
package dev.espalier.codegen.flow;

import org.jspecify.annotations.NullMarked;
