// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.audit.trap;

import static org.assertj.core.api.Assertions.assertThat;

import dev.espalier.codegen.audit.Trap;
import dev.espalier.codegen.audit.Trapped;
import dev.espalier.codegen.audit.WrittenChain;
import dev.espalier.codegen.audit.way.Ways;
import dev.espalier.codegen.library.FixtureSchemas;
import dev.espalier.fixtures.databases.Fixture;
import dev.espalier.schema.DatabaseSchema;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class TrapsTogetherTest {
    private static final Optional<DatabaseSchema> SALON = Optional.of(FixtureSchemas.of(Fixture.SALON));

    private static List<List<Trapped>> together(WrittenChain... chains) {
        return Traps.of(Arrays.stream(chains)
                .map(WrittenChain::found)
                .map(chain -> new Subject(chain, Ways.of(chain), SALON))
                .toList());
    }

    private static WrittenChain insert(int line) {
        return WrittenChain.on(line, "[['from','clients'],['insert',{'name':'a'}]]");
    }

    private static WrittenChain read(int line) {
        return WrittenChain.on(line, "[['from','clients'],['select'],['eq','id',1]]");
    }

    @Test
    void several_writes_of_a_function_are_told_at_the_first() {
        List<List<Trapped>> traps =
                together(insert(1), read(2), WrittenChain.on(3, "[['from','bookings'],['delete'],['eq','id',1]]"));
        assertThat(traps.get(0)).singleElement().satisfies(trap -> {
            assertThat(trap.trap()).isEqualTo(Trap.WRITES_WITHOUT_TRANSACTION);
            assertThat(trap.message()).contains("load writes 2 times").contains("clients, bookings");
            assertThat(trap.related())
                    .singleElement()
                    .satisfies(place -> assertThat(place.line()).isEqualTo(3));
        });
        assertThat(traps.get(2)).isEmpty();
    }

    @Test
    void writes_that_never_meet_are_not_several() {
        assertThat(together(insert(1), insert(2).in("other"))).allMatch(List::isEmpty);
        assertThat(together(insert(1), insert(1))).allMatch(List::isEmpty);
        assertThat(together(insert(1), insert(2).under("catch"))).allMatch(List::isEmpty);
        assertThat(together(insert(1), read(2))).allMatch(List::isEmpty);
    }

    @Test
    void what_was_read_decides_what_is_written() {
        List<List<Trapped>> given = together(
                read(1), WrittenChain.on(2, "[['from','clients'],['update',{'name':'$n:answer'}],['eq','id',1]]"));
        assertThat(given.get(1)).singleElement().satisfies(trap -> {
            assertThat(trap.trap()).isEqualTo(Trap.READ_THEN_WRITE);
            assertThat(trap.related())
                    .singleElement()
                    .satisfies(place -> assertThat(place.line()).isEqualTo(1));
        });
        assertThat(together(read(1), insert(2).under("!existing")).get(1))
                .extracting(Trapped::trap)
                .containsExactly(Trap.READ_THEN_WRITE);
    }

    @Test
    void what_was_read_elsewhere_or_decides_nothing_is_none() {
        assertThat(together(read(1), insert(2))).allMatch(List::isEmpty);
        assertThat(together(
                        WrittenChain.on(1, "[['from','staff'],['select'],['eq','id',1]]"),
                        WrittenChain.on(2, "[['from','clients'],['insert',{'name':'$n:answer'}]]")))
                .allMatch(List::isEmpty);
        assertThat(together(insert(1).under("!existing"), read(2))).allMatch(List::isEmpty);
        assertThat(together(read(1).in("other"), insert(2).under("!existing"))).allMatch(List::isEmpty);
    }
}
