// SPDX-License-Identifier: Apache-2.0
package dev.espalier.parse;

import java.math.BigInteger;
import java.util.Optional;

/**
 * Rows from a first to a last, as limit, offset and the {@code Range} header tell them; empty when the last is before the first.
 *
 * @param first first row, from zero, negative only until it is intersected with the whole
 * @param last last row, or none for an open end
 */
record Window(BigInteger first, Optional<BigInteger> last) {

    private static final BigInteger MINUS_ONE = BigInteger.ONE.negate();

    static final Window ALL = new Window(BigInteger.ZERO, Optional.empty());

    /** The window of a row limit whose end is exactly minus one: {@code limit=0}, which is no mistake. */
    static final Window NOTHING = new Window(BigInteger.ZERO, Optional.of(MINUS_ONE));

    static Window of(Optional<BigInteger> limit, Optional<BigInteger> offset) {
        BigInteger first = offset.orElse(BigInteger.ZERO);
        return new Window(first, limit.map(rows -> first.add(rows).subtract(BigInteger.ONE)));
    }

    Window intersect(Window other) {
        Optional<BigInteger> end = last.isEmpty()
                ? other.last
                : other.last.isEmpty() ? last : Optional.of(last.get().min(other.last.get()));
        return new Window(first.max(other.first), end);
    }

    /** At most so many rows of it. */
    Window atMost(long rows) {
        return intersect(new Window(first, Optional.of(first.add(BigInteger.valueOf(rows - 1)))));
    }

    boolean isEmpty() {
        return last.isPresent() && last.get().compareTo(first) < 0;
    }

    boolean isNothing() {
        return last.isPresent() && last.get().equals(MINUS_ONE);
    }

    Optional<BigInteger> limit() {
        return last.map(end -> end.subtract(first).add(BigInteger.ONE));
    }
}
