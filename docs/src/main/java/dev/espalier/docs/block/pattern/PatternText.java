// SPDX-License-Identifier: Apache-2.0
package dev.espalier.docs.block.pattern;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What a person wrote of a pattern, in {@code patterns.txt}: its name on a line, its title on the next, then paragraphs; a line of
 * three dashes stands between two patterns.
 *
 * @param pattern {@code select.eq.single}
 * @param title what it is for, in a few words
 * @param paragraphs when to use it, and what else is to be known; Markdown
 */
record PatternText(String pattern, String title, List<String> paragraphs) {

    private static final String FILE = "patterns.txt";

    private static final Map<String, PatternText> ALL = read();

    /** Copies the paragraphs, and refuses a pattern of which nothing is told. */
    PatternText {
        paragraphs = List.copyOf(paragraphs);
        if (title.isBlank() || paragraphs.isEmpty()) {
            throw new IllegalArgumentException("nothing is told of " + pattern);
        }
    }

    /** All of them by their patterns, in the order of the file. */
    static Map<String, PatternText> all() {
        return ALL;
    }

    private static Map<String, PatternText> read() {
        try (InputStream in = Objects.requireNonNull(PatternText.class.getResourceAsStream(FILE), FILE)) {
            Map<String, PatternText> texts = new LinkedHashMap<>();
            for (String part : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n---\n", -1)) {
                PatternText text = of(part.strip());
                if (texts.put(text.pattern(), text) != null) {
                    throw new IllegalStateException(FILE + " tells twice of " + text.pattern());
                }
            }
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PatternText of(String part) {
        String[] lines = part.split("\n", 3);
        if (lines.length < 3) {
            throw new IllegalStateException(FILE + " tells too little: " + part);
        }
        return new PatternText(
                lines[0], lines[1], Arrays.asList(lines[2].strip().split("\n\n", -1)));
    }
}
