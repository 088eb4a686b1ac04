// SPDX-License-Identifier: Apache-2.0
package dev.espalier;

import static org.assertj.core.api.Assertions.assertThat;

import dev.espalier.limits.Limits;
import dev.espalier.parse.RequestParser;
import dev.espalier.query.Shape;
import dev.espalier.run.PageTexts;
import dev.espalier.sql.CompiledQuery;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** Shapes that were seen are compiled once, and only so many of them are kept. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ShapeCacheTest {

    private static final CompiledQuery QUERY =
            Houses.salon().translate(Requests.read("bookings")).compiled();

    @Test
    void only_so_many_shapes_are_kept() {
        ShapeCache cache = new ShapeCache(10, 1_000_000);
        for (int i = 0; i < 1_000; i++) {
            cache.keep(shape(i), new PageTexts(QUERY));
        }
        assertThat(IntStream.range(0, 1_000).filter(i -> cache.find(shape(i)).isPresent()))
                .hasSize(10);
    }

    @Test
    void only_so_many_characters_are_kept() {
        int one = shape(100).toString().length() + QUERY.length();
        ShapeCache cache = new ShapeCache(1_000, one * 150);
        for (int i = 100; i < 400; i++) {
            cache.keep(shape(i), new PageTexts(QUERY));
        }
        assertThat(IntStream.range(100, 400).filter(i -> cache.find(shape(i)).isPresent()))
                .hasSize(150);
    }

    @Test
    void what_was_asked_for_last_stays() {
        ShapeCache cache = new ShapeCache(2, 1_000_000);
        cache.keep(shape(1), new PageTexts(QUERY));
        cache.keep(shape(2), new PageTexts(QUERY));
        assertThat(cache.find(shape(1))).isPresent();
        cache.keep(shape(3), new PageTexts(QUERY));
        assertThat(cache.find(shape(1))).isPresent();
        assertThat(cache.find(shape(2))).isEmpty();
        assertThat(cache.find(shape(3))).isPresent();
    }

    @Test
    void the_texts_that_were_kept_first_are_those_of_everybody() {
        ShapeCache cache = new ShapeCache(2, 1_000_000);
        PageTexts first = new PageTexts(QUERY);
        assertThat(cache.keep(shape(1), first)).isSameAs(first);
        assertThat(cache.keep(shape(1), new PageTexts(QUERY))).isSameAs(first);
        assertThat(cache.find(shape(1))).containsSame(first);
    }

    @Test
    void a_shape_that_was_seen_is_not_compiled_again_whatever_its_values() {
        Espalier salon = Houses.salon();
        CompiledQuery first =
                salon.translate(Requests.read("bookings", "id=eq.1", "limit=5")).compiled();
        assertThat(salon.translate(Requests.read("bookings", "id=eq.2", "limit=50"))
                        .compiled())
                .isSameAs(first);
        assertThat(salon.translate(Requests.read("bookings", "id=neq.2", "limit=50"))
                        .compiled())
                .isNotSameAs(first);
    }

    @Test
    void eight_threads_with_the_same_new_shapes_share_one_compiled_query_each() throws Exception {
        Espalier salon = Houses.salon();
        CyclicBarrier start = new CyclicBarrier(8);
        Callable<List<CompiledQuery>> task = () -> {
            start.await();
            return IntStream.range(0, 20)
                    .mapToObj(i -> salon.translate(Requests.read("bookings", "select=id,column" + i))
                            .compiled())
                    .toList();
        };
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<List<CompiledQuery>> seen = new ArrayList<>();
            for (Future<List<CompiledQuery>> future : threads.invokeAll(java.util.Collections.nCopies(8, task))) {
                seen.add(future.get());
            }
            for (int i = 0; i < 20; i++) {
                int shape = i;
                assertThat(seen.stream().map(System::identityHashCode).collect(Collectors.toSet()))
                        .hasSize(8);
                assertThat(seen)
                        .allSatisfy(queries -> assertThat(queries.get(shape))
                                .isSameAs(seen.get(0).get(shape)));
            }
        } finally {
            threads.shutdown();
        }
    }

    private static Shape shape(int number) {
        return new RequestParser(Limits.defaults())
                .parse(Requests.read("relation" + number))
                .shape();
    }
}
