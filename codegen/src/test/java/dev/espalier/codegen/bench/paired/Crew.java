// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.bench.paired;

import com.sun.management.ThreadMXBean;
import dev.espalier.codegen.bench.question.Way;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Threads that ask together, and stay, so that what belongs to a thread is made once. */
public final class Crew implements AutoCloseable {

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private final int threads;
    private final ExecutorService pool;

    /** So many threads. */
    public Crew(int threads) {
        this.threads = threads;
        this.pool = Executors.newFixedThreadPool(threads);
    }

    /**
     * Asks for so long with all threads, and once at least with each.
     *
     * @throws ExecutionException when the way fails
     */
    public Slice run(Way way, Duration time) throws InterruptedException, ExecutionException {
        long begin = System.nanoTime();
        long end = begin + time.toNanos();
        Callable<Slice> turn = () -> turn(way, end);
        List<Slice> parts = new ArrayList<>();
        for (Future<Slice> part : pool.invokeAll(Collections.nCopies(threads, turn))) {
            parts.add(part.get());
        }
        long nanos = System.nanoTime() - begin;
        Slice all = Slice.all(parts);
        return new Slice(all.latencies(), nanos, all.bytes());
    }

    private static Slice turn(Way way, long end) throws Exception {
        long[] latencies = new long[1024];
        int count = 0;
        long allocated = THREADS.getCurrentThreadAllocatedBytes();
        long grown = 0;
        long last = System.nanoTime();
        do {
            way.answer();
            long now = System.nanoTime();
            if (count == latencies.length) {
                latencies = Arrays.copyOf(latencies, 2 * count);
                grown += 8L * latencies.length;
            }
            latencies[count++] = now - last;
            last = now;
        } while (last < end);
        long bytes = THREADS.getCurrentThreadAllocatedBytes() - allocated - grown;
        return new Slice(Arrays.stream(latencies, 0, count), 0, bytes);
    }

    @Override
    public void close() {
        pool.shutdownNow();
    }
}
