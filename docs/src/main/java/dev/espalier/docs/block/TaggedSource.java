// SPDX-License-Identifier: Apache-2.0
package dev.espalier.docs.block;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A source in which parts are tagged: {@code // tag::name[]} begins one, {@code // end::name[]} ends it. */
public final class TaggedSource {

    private static final Pattern REGION = Pattern.compile(
            "^ *(?://|--|#) tag::([a-z-]+)\\[]\\n(.*?)\\n *(?://|--|#) end::\\1\\[]$",
            Pattern.MULTILINE | Pattern.DOTALL);

    private TaggedSource() {}

    /**
     * The parts by name, in the order of the source, each without its indentation and with a line break at its end.
     *
     * @throws IllegalArgumentException when a tag has no end or is there twice
     */
    public static Map<String, String> regions(Path file) {
        String source = text(file);
        Map<String, String> regions = new LinkedHashMap<>();
        Matcher region = REGION.matcher(source);
        while (region.find()) {
            regions.merge(region.group(1), region.group(2).stripIndent() + "\n", (one, other) -> {
                throw new IllegalArgumentException(file + " has two regions " + region.group(1));
            });
        }
        long tags = source.lines().filter(line -> line.contains(" tag::")).count();
        if (tags != regions.size()) {
            throw new IllegalArgumentException(file + " has " + tags + " tags, but regions " + regions.keySet());
        }
        return regions;
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
