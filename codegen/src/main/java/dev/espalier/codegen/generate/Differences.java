// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.generate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Gathers what is gone, new and changed, in sentences. */
final class Differences {

    private final List<String> sentences = new ArrayList<>();

    List<String> sentences() {
        return List.copyOf(sentences);
    }

    /** {@code table public.a: column price: type is numeric(12,2), was numeric(10,2)} */
    void value(String what, Object before, Object now) {
        if (!before.equals(now)) {
            sentences.add(what + ": is " + Words.of(now) + ", was " + Words.of(before));
        }
    }

    /** What is on one side alone. */
    void sets(String what, Collection<String> before, Collection<String> now) {
        Set<String> old = Set.copyOf(before);
        Set<String> recent = Set.copyOf(now);
        before.stream().filter(one -> !recent.contains(one)).forEach(one -> gone(what + " " + one));
        now.stream().filter(one -> !old.contains(one)).forEach(one -> added(what + " " + one));
    }

    /** What is on one side alone, by its name, and what differs where both have it. */
    <T> void keys(
            Map<String, T> before,
            Map<String, T> now,
            UnaryOperator<String> words,
            BiConsumer<? super T, ? super T> both) {
        before.forEach((name, was) -> {
            if (now.containsKey(name)) {
                both.accept(was, Objects.requireNonNull(now.get(name)));
            } else {
                gone(words.apply(name));
            }
        });
        Stream<String> added = now.keySet().stream().filter(name -> !before.containsKey(name));
        added.forEach(name -> added(words.apply(name)));
    }

    private void gone(String what) {
        sentences.add(what + " is gone");
    }

    private void added(String what) {
        sentences.add(what + " is new");
    }
}
