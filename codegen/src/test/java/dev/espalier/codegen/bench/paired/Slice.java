// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.bench.paired;

import java.util.List;
import java.util.stream.LongStream;

/** One turn of one way: the latency of each operation. */
public final class Slice {

    private final long[] latencies;
    private final long nanos;
    private final long bytes;

    /**
     * A turn.
     *
     * @param latencies of each operation, in nanoseconds, one at least
     * @param nanos how long the turn was
     * @param bytes what the threads that asked allocated
     */
    public Slice(LongStream latencies, long nanos, long bytes) {
        this.latencies = latencies.sorted().toArray();
        this.nanos = nanos;
        this.bytes = bytes;
    }

    /** Several turns of one way as one. */
    static Slice all(List<Slice> slices) {
        return new Slice(
                slices.stream().flatMapToLong(Slice::latencies),
                slices.stream().mapToLong(Slice::nanos).sum(),
                slices.stream().mapToLong(Slice::bytes).sum());
    }

    /** The latencies in nanoseconds, sorted. */
    public LongStream latencies() {
        return LongStream.of(latencies);
    }

    /** How long it was, in nanoseconds. */
    public long nanos() {
        return nanos;
    }

    /** What the threads that asked allocated. */
    public long bytes() {
        return bytes;
    }

    /** How many operations there were. */
    public int operations() {
        return latencies.length;
    }

    /** The median latency, in nanoseconds. */
    public long median() {
        return percentile(50);
    }

    /** The latency that so many in a hundred operations do not exceed, in nanoseconds. */
    public long percentile(int percent) {
        return latencies[(int) Math.min(latencies.length - 1, latencies.length * (long) percent / 100)];
    }

    /** Operations in a second, of all threads. */
    public double perSecond() {
        return operations() * 1e9 / nanos;
    }
}
