// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.javascript;

import java.time.Duration;

/** For how long the parser may work on a file. */
final class Patience {
    private final long end;

    /** Begins now. */
    Patience(Duration duration) {
        end = System.nanoTime() + duration.toNanos();
    }

    boolean isOver() {
        return System.nanoTime() - end > 0;
    }
}
