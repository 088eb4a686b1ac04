// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.flow;

import dev.espalier.codegen.chain.FoundChain;

/**
 * A chain as it was found in one walk.
 *
 * @param chain the chain
 * @param visit in which walk
 */
record Findable(FoundChain chain, Rooted.Visit visit) {}
