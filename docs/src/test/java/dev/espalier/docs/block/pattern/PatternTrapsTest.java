// SPDX-License-Identifier: Apache-2.0
package dev.espalier.docs.block.pattern;

import static org.assertj.core.api.Assertions.assertThat;

import dev.espalier.codegen.audit.Trap;
import dev.espalier.codegen.audit.Trapped;
import dev.espalier.codegen.audit.judge.Judge;
import dev.espalier.codegen.flow.ChainFinder;
import dev.espalier.codegen.source.SourceFolder;
import dev.espalier.fixtures.salon.Public;
import dev.espalier.schema.JooqSchemaReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The traps that the catalogue tells of a pattern are those in which the auditor finds chains of it. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PatternTrapsTest {

    @TempDir
    private Path folder = Path.of("");

    @Test
    void each_pattern_can_stand_in_the_traps_that_are_told_of_it_and_in_no_others() throws IOException {
        Map<String, Set<Trap>> told = new TreeMap<>();
        for (String pattern : PatternText.all().keySet()) {
            told.put(pattern, union(PatternTraps.of(pattern).stream(), PatternTraps.OF_ALL.stream()));
            Files.writeString(folder.resolve(pattern + ".js"), TrapProbe.of(pattern));
        }
        Map<String, Set<Trap>> found = new TreeMap<>();
        Judge.by(JooqSchemaReader.read(Public.PUBLIC))
                .judge(new ChainFinder().find(SourceFolder.open(folder)))
                .forEach(chain -> found.merge(
                        chain.pattern(),
                        union(chain.traps().stream().map(Trapped::trap), Stream.empty()),
                        (one, other) -> union(one.stream(), other.stream())));
        found.keySet().retainAll(told.keySet());
        assertThat(found).isEqualTo(told);
    }

    @Test
    void some_pattern_or_other_can_stand_in_each_trap() {
        Set<Trap> all = union(
                PatternPlaces.CATALOGUE.entries().stream().flatMap(entry -> PatternTraps.of(entry.name()).stream()),
                PatternTraps.OF_ALL.stream());
        // No case pages a write: a limit on it limits nothing.
        assertThat(union(all.stream(), PatternTraps.of("update.eq.limit").stream()))
                .containsExactlyInAnyOrder(Trap.values());
    }

    private static Set<Trap> union(Stream<Trap> one, Stream<Trap> other) {
        Set<Trap> all = EnumSet.noneOf(Trap.class);
        one.forEach(all::add);
        other.forEach(all::add);
        return all;
    }
}
