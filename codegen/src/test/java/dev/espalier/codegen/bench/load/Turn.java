// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.bench.load;

import dev.espalier.codegen.bench.paired.Slice;
import java.time.Duration;

/**
 * A turn and what it took of the processors.
 *
 * @param slice its operations
 * @param answering processor time of the process that answers
 * @param server of PostgreSQL
 * @param asking of the process that asks, when it is another
 */
record Turn(Slice slice, Duration answering, Duration server, Duration asking) {

    /** Microseconds of one of the times, an operation. */
    double each(Duration time) {
        return time.toNanos() / 1e3 / slice.operations();
    }
}
