// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.flow;

/** How much is followed in one file: beyond it calls are not entered any more, and at the end nothing is. */
final class Budget {
    /** Calls that lead to a call. */
    static final int DEPTH = 8;

    /** Iterations over a list that is known. */
    static final int UNROLLED = 16;

    private static final int CALLS_OF_ONE = 2_000;
    private static final int CALLS = 60_000;
    private static final int NODES = 3_000_000;
    private static final int NODES_WITH_CALLS = 1_500_000;
    private static final int NESTING = 1_500;
    private static final int UNITS = 400;
    private static final int ROUNDS = 2_000;

    private int calls;
    private int callsOfOne;
    private int nodes;
    private int nesting;
    private int units;
    private int rounds;

    /** Whether one more node can be looked at; if so, {@link #leave} follows. */
    boolean enter() {
        nodes++;
        nesting++;
        return nodes <= NODES && nesting <= NESTING;
    }

    void leave() {
        nesting--;
    }

    /** Whether one more call can be entered. */
    boolean call() {
        calls++;
        callsOfOne++;
        return callsOfOne <= CALLS_OF_ONE && calls <= CALLS && nodes <= NODES_WITH_CALLS;
    }

    /** Another function is looked at as it stands. */
    void another() {
        callsOfOne = 0;
    }

    /** Whether so many rounds of a loop can be gone through one by one. */
    boolean rounds(int more) {
        rounds += more;
        return rounds <= ROUNDS;
    }

    /** Whether one more file can be looked at. */
    boolean unit() {
        units++;
        return units <= UNITS;
    }

    boolean exhausted() {
        return nodes > NODES;
    }
}
