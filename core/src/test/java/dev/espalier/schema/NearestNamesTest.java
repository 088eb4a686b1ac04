// SPDX-License-Identifier: Apache-2.0
package dev.espalier.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** The index finds what a walk through all names would find. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class NearestNamesTest {

    private static final String LETTERS = "abcd_";

    @Test
    void what_is_found_is_what_a_walk_through_all_names_finds() {
        Random random = new Random(7);
        for (int round = 0; round < 300; round++) {
            List<String> names = new ArrayList<>();
            for (int i = 0; i < 40; i++) {
                names.add(word(random));
            }
            String wanted = word(random);
            double near = random.nextInt(100) / 100.0;
            assertThat(NearestNames.of(names).to(wanted, near))
                    .as("%s in %s, %s", wanted, names, near)
                    .isEqualTo(walked(names, wanted, near));
        }
    }

    @Test
    void more_than_fifty_that_share_as_much_are_taken_in_their_order() {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            names.add("ab" + "é".repeat(i) + "cd");
        }
        assertThat(NearestNames.of(names).to("abé", 0.1)).hasValue("abécd");
    }

    @Test
    void a_word_that_is_longer_than_any_name_could_be_like_is_like_none() {
        assertThat(NearestNames.of(List.of("orders")).to("orders".repeat(4), 0.25))
                .hasValue("orders");
        assertThat(NearestNames.of(List.of("orders")).to("orders".repeat(4) + "x", 0.25))
                .isEmpty();
        assertThat(NearestNames.of(List.of("orders")).to("orders".repeat(100_000), 0.01))
                .isEmpty();
    }

    private static String word(Random random) {
        StringBuilder word = new StringBuilder();
        int length = random.nextInt(9);
        for (int i = 0; i < length; i++) {
            word.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return word.toString();
    }

    /** Of fewer than fifty names all that share a run are compared: three letters long, or two where that finds none. */
    private static Optional<String> walked(List<String> names, String wanted, double near) {
        if (names.contains(wanted)) {
            return Optional.of(wanted);
        }
        return nearest(names, wanted, near, 3).or(() -> nearest(names, wanted, near, 2));
    }

    private static Optional<String> nearest(List<String> names, String wanted, double near, int run) {
        List<String> sharing = names.stream()
                .distinct()
                .filter(name -> shared(wanted, name, run) > 0)
                .toList();
        double best = sharing.stream()
                .mapToDouble(name -> EditDistance.likeness(wanted, name, 0))
                .max()
                .orElse(-1);
        // Of those that are as near the one that shares most, and of these the first.
        return sharing.stream()
                .filter(name -> best >= near && EditDistance.likeness(wanted, name, 0) == best)
                .min(Comparator.comparingDouble(name -> -shared(wanted, name, run)));
    }

    /** The cosine between the counts of runs. */
    private static double shared(String one, String other, int run) {
        List<String> a = runs(one, run);
        List<String> b = runs(other, run);
        Set<String> all = new HashSet<>(a);
        double dot = all.stream()
                .mapToDouble(each -> count(a, each) * count(b, each))
                .sum();
        return dot == 0 ? 0 : dot / (magnitude(a) * magnitude(b));
    }

    private static double magnitude(List<String> runs) {
        return Math.sqrt(new HashSet<>(runs)
                .stream()
                        .mapToDouble(each -> count(runs, each) * count(runs, each))
                        .sum());
    }

    private static double count(List<String> runs, String run) {
        return runs.stream().filter(run::equals).count();
    }

    private static List<String> runs(String word, int length) {
        String bounded = "-" + word.replace("_", "") + "-";
        List<String> runs = new ArrayList<>();
        for (int i = 0; i + length <= bounded.length(); i++) {
            runs.add(bounded.substring(i, i + length));
        }
        return runs;
    }
}
