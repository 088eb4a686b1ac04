// SPDX-License-Identifier: Apache-2.0
package dev.espalier.supabase.value;

import java.util.Objects;

/**
 * A range of PostgreSQL: {@code Range.closedOpen(LocalDate.of(2025, 1, 1), LocalDate.of(2026, 1, 1))} is {@code [2025-01-01,2026-01-01)}.
 *
 * <p>Whether the bounds are in order, and what a range of whole numbers or days is shown as, is PostgreSQL's business.
 *
 * @param <T> what the bounds are
 */
public sealed interface Range<T> {

    /** No value at all: {@code empty}. */
    record Empty<T>() implements Range<T> {}

    /** All values between two edges: {@code [1,5)}. */
    record Between<T>(Edge<T> lower, Edge<T> upper) implements Range<T> {

        /** Refuses {@code null} for an edge. */
        public Between {
            Objects.requireNonNull(lower, "lower");
            Objects.requireNonNull(upper, "upper");
        }
    }

    /** One end of a range. */
    sealed interface Edge<T> {

        /** The value and what lies behind it are in. */
        record Including<T>(T value) implements Edge<T> {

            /** Refuses {@code null}: what has no bound is {@link Open}. */
            public Including {
                Objects.requireNonNull(value, "a bound is null; an end without a bound has a factory of its own");
            }
        }

        /** What lies behind the value is in, the value is not. */
        record Excluding<T>(T value) implements Edge<T> {

            /** Refuses {@code null}: what has no bound is {@link Open}. */
            public Excluding {
                Objects.requireNonNull(value, "a bound is null; an end without a bound has a factory of its own");
            }
        }

        /** There is no end. */
        record Open<T>() implements Edge<T> {}
    }

    /** {@code [lower,upper]}. */
    static <T> Range<T> closed(T lower, T upper) {
        return new Between<>(new Edge.Including<>(lower), new Edge.Including<>(upper));
    }

    /** {@code [lower,upper)}. */
    static <T> Range<T> closedOpen(T lower, T upper) {
        return new Between<>(new Edge.Including<>(lower), new Edge.Excluding<>(upper));
    }

    /** {@code (lower,upper)}. */
    static <T> Range<T> open(T lower, T upper) {
        return new Between<>(new Edge.Excluding<>(lower), new Edge.Excluding<>(upper));
    }

    /** {@code (lower,upper]}. */
    static <T> Range<T> openClosed(T lower, T upper) {
        return new Between<>(new Edge.Excluding<>(lower), new Edge.Including<>(upper));
    }

    /** {@code [lower,)}. */
    static <T> Range<T> atLeast(T lower) {
        return new Between<>(new Edge.Including<>(lower), new Edge.Open<>());
    }

    /** {@code (lower,)}. */
    static <T> Range<T> greaterThan(T lower) {
        return new Between<>(new Edge.Excluding<>(lower), new Edge.Open<>());
    }

    /** {@code (,upper]}. */
    static <T> Range<T> atMost(T upper) {
        return new Between<>(new Edge.Open<>(), new Edge.Including<>(upper));
    }

    /** {@code (,upper)}. */
    static <T> Range<T> lessThan(T upper) {
        return new Between<>(new Edge.Open<>(), new Edge.Excluding<>(upper));
    }

    /** {@code (,)}. */
    static <T> Range<T> all() {
        return new Between<>(new Edge.Open<>(), new Edge.Open<>());
    }

    /** {@code empty}. */
    static <T> Range<T> empty() {
        return new Empty<>();
    }
}
