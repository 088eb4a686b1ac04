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
 * @param context what is around it
 * @param visit on whose behalf it was met
 */
record Rooted(Unit unit, int start, Root root, int at, Context context, Visit visit) {

    /**
     * What is around it.
     *
     * @param path the conditions and loops
     * @param outside those around the call of the function that it stands in
     * @param depth of that function in the calls that lead to it
     * @param walk in the walk of which function it was met
     */
    record Context(Surroundings path, Surroundings outside, int depth, int walk) {}

    Surroundings path() {
        return context.path();
    }

    Surroundings outside() {
        return context.outside();
    }

    int depth() {
        return context.depth();
    }

    int walk() {
        return context.walk();
    }

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
