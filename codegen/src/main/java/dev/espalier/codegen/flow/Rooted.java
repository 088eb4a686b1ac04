// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.flow;

import dev.espalier.codegen.chain.Root;

/**
 * Where a chain begins.
 *
 * @param unit the file
 * @param start where its text begins
 * @param root on what it is called
 * @param at where its {@code from} or {@code rpc} stands in the text
 * @param path around it
 * @param depth of the function it stands in, in the calls that lead to it
 * @param visit in which walk it was met
 */
record Rooted(Unit unit, int start, Root root, int at, Surroundings path, int depth, Visit visit) {

    /** In which walk something was met. */
    enum Visit {
        /** In the function as it stands, whoever calls it. */
        AS_IT_STANDS,
        /** On behalf of somebody who calls it. */
        CALLED,
        /** While another file was looked at for what it exports. */
        IMPORTED
    }
}
