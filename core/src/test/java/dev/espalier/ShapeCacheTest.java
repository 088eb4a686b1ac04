// SPDX-License-Identifier: Apache-2.0
package dev.espalier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.espalier.error.QueryException;
import dev.espalier.limits.Limits;
import dev.espalier.parse.RequestParser;
import dev.espalier.query.Shape;
import dev.espalier.request.Request;
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
    void only_so_much_is_kept() {
        ShapeCache<Shape, PageTexts> cache = new ShapeCache<>(200_000);
        for (int i = 0; i < 10_000; i++) {
            cache.keep(shape(i), new PageTexts(QUERY), 1_000);
        }
        ShapeStatistics after = cache.statistics();
        assertThat(after.characters()).isBetween(150_000L, 200_000L);
        assertThat(after.shapes()).isBetween(75L, 100L);
        assertThat(after.evictions()).isEqualTo(10_000 - after.shapes());
    }

    @Test
    void shapes_that_are_asked_for_once_each_do_not_take_the_place_of_those_that_recur() {
        ShapeCache<Shape, PageTexts> cache = new ShapeCache<>(200_000);
        for (int round = 0; round < 5; round++) {
            for (int i = 0; i < 20; i++) {
                ask(cache, shape(i));
            }
        }
        for (int i = 1_000; i < 50_000; i++) {
            ask(cache, shape(i));
            if (i % 500 == 0) {
                IntStream.range(0, 20).forEach(known -> ask(cache, shape(known)));
            }
        }
        assertThat(IntStream.range(0, 20).filter(i -> cache.find(shape(i)).isPresent()))
                .hasSize(20);
    }

    @Test
    void a_giant_is_not_kept() {
        ShapeCache<Shape, PageTexts> cache = new ShapeCache<>(200_000);
        PageTexts texts = new PageTexts(QUERY);
        assertThat(cache.keep(shape(1), texts, 1_001)).isSameAs(texts);
        assertThat(cache.find(shape(1))).isEmpty();
        assertThat(cache.statistics().giants()).isEqualTo(1);
        cache.keep(shape(1), texts, 1_000);
        assertThat(cache.find(shape(1))).isPresent();
    }

    @Test
    void the_texts_that_were_kept_first_are_those_of_everybody() {
        ShapeCache<Shape, PageTexts> cache = new ShapeCache<>(1_000_000);
        PageTexts first = new PageTexts(QUERY);
        assertThat(cache.keep(shape(1), first, 1)).isSameAs(first);
        assertThat(cache.keep(shape(1), new PageTexts(QUERY), 1)).isSameAs(first);
        assertThat(cache.find(shape(1))).containsSame(first);
    }

    @Test
    void hits_and_misses_are_counted_and_a_corridor_of_another_schema_has_seen_nothing() {
        Espalier salon = Houses.salon();
        salon.translate(Requests.read("bookings", "id=eq.1"));
        salon.translate(Requests.read("bookings", "id=eq.2"));
        salon.translate(Requests.read("bookings", "id=gt.2"));
        ShapeStatistics seen = salon.statistics();
        assertThat(seen.hits()).isEqualTo(1);
        assertThat(seen.misses()).isEqualTo(2);
        assertThat(seen.shapes()).isEqualTo(2);
        assertThat(seen.evictions() + seen.giants()).isZero();
        assertThat(Houses.salon().statistics()).isEqualTo(new ShapeStatistics(0, 0, 0, 0, 0, 0));
    }

    @Test
    void that_a_read_is_asked_for_its_columns_counts_only_when_they_are_read() {
        Espalier salon = Houses.salon();
        Request without = Requests.counted(Requests.read("bookings"));
        for (int i = 0; i < 3; i++) {
            assertThat(salon.columns(Requests.read("bookings"))).isPresent();
            assertThat(salon.columns(without)).isEmpty();
            salon.translate(without);
        }
        assertThat(salon.statistics().hits()).isEqualTo(2);
        assertThat(salon.statistics().misses()).isEqualTo(1);
    }

    @Test
    void what_is_refused_is_not_remembered() {
        Espalier salon = Houses.salon();
        Request request = Requests.readIn("nowhere", "bookings", "select=id");
        for (int i = 0; i < 2; i++) {
            assertThatThrownBy(() -> salon.translate(request))
                    .isInstanceOfSatisfying(
                            QueryException.class,
                            e -> assertThat(e.problem().code()).isEqualTo("PGRST106"));
        }
        assertThat(salon.statistics().shapes()).isZero();
    }

    private static void ask(ShapeCache<Shape, PageTexts> cache, Shape shape) {
        if (cache.find(shape).isEmpty()) {
            cache.keep(shape, new PageTexts(QUERY), 1_000);
        }
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
