// SPDX-License-Identifier: Apache-2.0
package dev.espalier.docs.block;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What several messages have in common: {@code JWT …} of {@code JWT expired} and {@code JWT not yet valid}. Those that begin otherwise are told beside. */
final class MessageForm {

    private static final String HOLE = "…";

    private MessageForm() {}

    /** Of those that begin with the same word, the words that all have at both ends, and a hole between. */
    static String of(List<String> messages) {
        return messages.stream()
                .collect(Collectors.groupingBy(MessageForm::firstWord, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(MessageForm::common)
                .collect(Collectors.joining("; "));
    }

    private static String firstWord(String message) {
        return List.of(message.split(" ", -1)).get(0);
    }

    private static String common(List<String> messages) {
        List<List<String>> all = messages.stream()
                .map(message -> List.of(message.split(" ", -1)))
                .toList();
        int shortest = all.stream().mapToInt(List::size).min().orElse(0);
        int head = same(all, shortest);
        int tail = same(all.stream().map(MessageForm::reversed).toList(), shortest - head);
        if (messages.size() == 1) {
            return messages.get(0);
        }
        List<String> first = all.get(0);
        List<String> form = new ArrayList<>(first.subList(0, head));
        form.add(HOLE);
        form.addAll(first.subList(first.size() - tail, first.size()));
        if (quotes(form) % 2 != 0) {
            form.set(head, HOLE + "\" " + HOLE);
        }
        return String.join(" ", form);
    }

    /** A quoted text that ends within the hole has an odd number of them. */
    private static long quotes(List<String> words) {
        return String.join(" ", words).chars().filter(c -> c == '"').count();
    }

    /** How many words all begin with, up to a limit. */
    private static int same(List<List<String>> all, int limit) {
        return (int) IntStream.range(0, limit)
                .takeWhile(
                        i -> all.stream().map(words -> words.get(i)).distinct().count() == 1)
                .count();
    }

    private static List<String> reversed(List<String> words) {
        List<String> reversed = new ArrayList<>(words);
        Collections.reverse(reversed);
        return reversed;
    }
}
