// SPDX-License-Identifier: Apache-2.0
package dev.espalier;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.stats.CacheStats;
import com.github.benmanes.caffeine.cache.stats.ConcurrentStatsCounter;
import com.github.benmanes.caffeine.cache.stats.StatsCounter;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;

/**
 * What was made of shapes that were seen, bounded by how much it holds.
 *
 * <p>Shapes may be made from what users send. So a giant is not kept at all, and where there is no room a newcomer stays only when it is asked
 * for more often than what would go for it: shapes that are asked for once each, however many there are, do not take the place of those
 * that recur.
 *
 * @param <K> what it is known again by
 * @param <V> what was made
 */
final class ShapeCache<K, V> {

    /** A giant is what would take the place of a hundred others. */
    private static final int GIANTS = 100;

    /** What an entry costs besides its characters: objects around them. */
    static final int OVERHEAD = 1_000;

    private record Entry<V>(V made, int characters) {}

    /** Whether what was looked for was there. */
    enum Lookup {
        HIT,
        MISS
    }

    private final int most;
    private final Cache<K, Entry<V>> entries;
    private final StatsCounter counter = new ConcurrentStatsCounter();
    private final AtomicLong giants = new AtomicLong();

    /** Holds so many characters at the most, counted with what each entry costs besides. */
    ShapeCache(int characters) {
        this.most = characters / GIANTS;
        // What is over is put out by whoever comes by, in no thread of the library's own.
        this.entries = Caffeine.newBuilder()
                .maximumWeight(characters)
                .weigher((K key, Entry<V> entry) -> entry.characters())
                .executor(Runnable::run)
                .recordStats(() -> counter)
                .build();
    }

    /** What was made, if it is there: a hit or a miss. */
    Optional<V> find(K key) {
        return Optional.ofNullable(entries.getIfPresent(key)).map(Entry::made);
    }

    /** The same for whoever does not know yet whether it will be of use, and counts it by {@link #count} when it is. */
    Optional<V> findUncounted(K key) {
        return Optional.ofNullable(entries.asMap().get(key)).map(Entry::made);
    }

    void count(Lookup lookup) {
        if (lookup == Lookup.HIT) {
            counter.recordHits(1);
        } else {
            counter.recordMisses(1);
        }
    }

    /** Keeps what was made, of so many characters, or gives back what another thread was faster to keep. */
    V keep(K key, V made, int characters) {
        int all = characters + OVERHEAD;
        if (all > most) {
            giants.incrementAndGet();
            return made;
        }
        Entry<V> earlier = entries.asMap().putIfAbsent(key, new Entry<>(made, all));
        return earlier == null ? made : earlier.made();
    }

    ShapeStatistics statistics() {
        CacheStats stats = entries.stats();
        long held = entries.policy().eviction().orElseThrow().weightedSize().orElseThrow();
        return new ShapeStatistics(
                stats.hitCount(),
                stats.missCount(),
                stats.evictionCount(),
                giants.get(),
                entries.estimatedSize(),
                held);
    }
}
