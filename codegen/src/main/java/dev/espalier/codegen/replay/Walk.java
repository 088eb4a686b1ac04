// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.replay;

import dev.espalier.codegen.replay.end.Writing;
import dev.espalier.fixtures.corpus.CaseFile;
import dev.espalier.fixtures.corpus.CaseKey;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.IntConsumer;

/** Goes over cases: reads several at once, writes one after the other behind them; what comes of them is in the cases' order. */
final class Walk {
    private final int atOnce;
    private final IntConsumer progress;
    private final AtomicInteger done = new AtomicInteger();

    Walk(int atOnce, IntConsumer progress) {
        this.atOnce = atOnce;
        this.progress = progress;
    }

    <T> List<T> over(List<CaseFile> cases, Function<CaseFile, T> step) {
        Map<CaseKey, T> results = new HashMap<>();
        reads(cases.stream().filter(one -> !Writing.may(one)).toList(), step)
                .forEach((one, result) -> results.put(one.key(), result));
        cases.stream().filter(Writing::may).forEach(one -> results.put(one.key(), counted(one, step)));
        return cases.stream().map(one -> results.get(one.key())).toList();
    }

    private <T> Map<CaseFile, T> reads(List<CaseFile> cases, Function<CaseFile, T> step) {
        ExecutorService threads = Executors.newFixedThreadPool(atOnce);
        try {
            Map<CaseFile, Future<T>> running = new LinkedHashMap<>();
            cases.forEach(one -> running.put(one, threads.submit(() -> counted(one, step))));
            Map<CaseFile, T> results = new LinkedHashMap<>();
            for (Map.Entry<CaseFile, Future<T>> entry : running.entrySet()) {
                results.put(entry.getKey(), entry.getValue().get());
            }
            return results;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("a case broke the run", e.getCause());
        } finally {
            threads.shutdownNow();
        }
    }

    private <T> T counted(CaseFile one, Function<CaseFile, T> step) {
        T result = step.apply(one);
        progress.accept(done.incrementAndGet());
        return result;
    }
}
