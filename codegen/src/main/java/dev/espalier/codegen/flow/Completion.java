// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.flow;

/** How a statement ends. */
enum Completion {
    /** The next statement follows. */
    ON,
    /** {@code break} or {@code continue}: what follows in the loop does not happen. */
    JUMPED,
    /** {@code return} or {@code throw}: what follows in the function does not happen. */
    LEFT
}
