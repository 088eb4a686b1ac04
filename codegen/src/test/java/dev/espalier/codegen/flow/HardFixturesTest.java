// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.flow;

import static org.assertj.core.api.Assertions.assertThat;

import dev.espalier.codegen.chain.Findings;
import dev.espalier.codegen.chain.FoundChain;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HardFixturesTest {

    static Stream<HardFixture> fixtures() throws IOException, URISyntaxException {
        return HardFixture.all().stream();
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void what_an_expert_reads_is_found(HardFixture fixture, @TempDir Path folder) throws IOException {
        fixture.copyTo(folder);
        Findings findings = Found.in(folder);

        List<String> found = findings.chains().stream()
                .map(chain -> place(fixture, chain) + " :: " + ChainLine.of(chain))
                .toList();
        List<String> expected = fixture.empty() ? List.of() : fixture.expected();

        assertThat(unmatched(expected, found))
                .as("what differs in %s, of which was found %n%s", fixture.name(), String.join("\n", found))
                .isEmpty();
    }

    private static String place(HardFixture fixture, FoundChain chain) {
        String line = Integer.toString(chain.place().line());
        return fixture.manyFiles() ? chain.place().file() + ":" + line : line;
    }

    /** Lines of either side that have no partner on the other. */
    private static List<String> unmatched(List<String> expected, List<String> found) {
        List<String> left = new ArrayList<>(found);
        List<String> missing = new ArrayList<>();
        for (String line : expected) {
            left.stream()
                    .filter(candidate -> HardFixture.meets(line, candidate))
                    .findFirst()
                    .ifPresentOrElse(left::remove, () -> missing.add("missing " + line));
        }
        left.forEach(line -> missing.add("found   " + line));
        return missing;
    }

    @Test
    void there_are_many_of_each_kind() throws IOException, URISyntaxException {
        List<HardFixture> all = HardFixture.all();

        assertThat(all).hasSizeGreaterThanOrEqualTo(460);
        assertThat(all.stream().filter(HardFixture::empty)).hasSizeGreaterThanOrEqualTo(50);
        assertThat(all.stream().map(HardFixture::subject).distinct())
                .containsExactlyInAnyOrder(
                        "broken",
                        "classes",
                        "conditions",
                        "cross-file",
                        "dynamic",
                        "helpers",
                        "look-alikes",
                        "markup",
                        "odd-syntax",
                        "roots",
                        "split",
                        "use",
                        "values",
                        "wild");
    }
}
