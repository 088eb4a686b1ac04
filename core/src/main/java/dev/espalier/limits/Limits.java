// SPDX-License-Identifier: Apache-2.0
package dev.espalier.limits;

import java.util.OptionalLong;

/**
 * What a deployment allows; PostgREST's defaults, and bounds against hostile texts that PostgREST leaves to its process.
 *
 * @param maxRows cap on the rows of every result and of every to-many embed, or none
 * @param aggregates whether {@code count()}, {@code sum()} and the others may be asked for
 * @param depth how deep embeds and logic trees may be nested
 * @param length how many characters one text of a request may have
 */
public record Limits(OptionalLong maxRows, Aggregates aggregates, int depth, int length) {

    /** Whether aggregate functions may be asked for. */
    public enum Aggregates {
        /** They may. */
        ALLOWED,
        /** They are refused with PGRST123. */
        REFUSED
    }

    private static final Limits DEFAULTS = new Limits(OptionalLong.empty(), Aggregates.REFUSED, 32, 1_000_000);

    /** Refuses limits that no request could meet. */
    public Limits {
        if (maxRows.isPresent() && maxRows.getAsLong() < 0) {
            throw new IllegalArgumentException("maxRows must not be negative: " + maxRows.getAsLong());
        }
        if (depth < 1 || length < 1) {
            throw new IllegalArgumentException("depth and length must be positive: " + depth + ", " + length);
        }
    }

    /** No row cap, aggregates refused, nesting to 32, texts of a million characters. */
    public static Limits defaults() {
        return DEFAULTS;
    }

    /** The same limits with aggregates allowed or refused. */
    public Limits withAggregates(Aggregates choice) {
        return new Limits(maxRows, choice, depth, length);
    }

    /** The same limits without a cap on rows. */
    public Limits withoutMaxRows() {
        return new Limits(OptionalLong.empty(), aggregates, depth, length);
    }

    /** The same limits with a cap on rows. */
    public Limits withMaxRows(long rows) {
        return new Limits(OptionalLong.of(rows), aggregates, depth, length);
    }
}
