// SPDX-License-Identifier: Apache-2.0
package dev.espalier.docs.block.kind;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What follows the name of a kind: {@code salon/in.empty parts=java,sql} is one word and one option.
 *
 * @param words those without an equals sign, in their order
 * @param options those with one, by the name before it
 */
public record BlockArgument(List<String> words, Map<String, String> options) {

    /** Copies both. */
    public BlockArgument {
        words = List.copyOf(words);
        options = Map.copyOf(options);
    }

    /** Reads words between blanks. */
    public static BlockArgument of(String text) {
        List<String> all =
                Stream.of(text.split(" ", -1)).filter(word -> !word.isEmpty()).toList();
        Map<String, String> options = new LinkedHashMap<>();
        all.stream().filter(word -> word.contains("=")).forEach(word -> {
            int equals = word.indexOf('=');
            options.put(word.substring(0, equals), word.substring(equals + 1));
        });
        return new BlockArgument(
                all.stream().filter(word -> !word.contains("=")).toList(), options);
    }

    /**
     * The only word.
     *
     * @throws IllegalArgumentException when there is none or another one
     */
    public String word() {
        if (words.size() != 1) {
            throw new IllegalArgumentException("expected one word, found " + words);
        }
        return words.get(0);
    }

    /** The option of this name, taken apart at its commas. */
    public Optional<List<String>> list(String name) {
        return Optional.ofNullable(options.get(name)).map(value -> List.of(value.split(",", -1)));
    }
}
