// SPDX-License-Identifier: Apache-2.0
package dev.espalier.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Text of a file, whole or in the parts that are tagged in it. */
final class SourceText {

    private static final Pattern REGION = Pattern.compile(
            "^ *// tag::([a-z-]+)\\[]\\n(.*?)\\n *// end::\\1\\[]$", Pattern.MULTILINE | Pattern.DOTALL);

    private SourceText() {}

    static String of(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * What stands between {@code // tag::name[]} and {@code // end::name[]}, without its indentation, by name.
     *
     * @throws IllegalArgumentException when a tag has no end or is there twice
     */
    static Map<String, String> regions(Path file) {
        String source = of(file);
        Map<String, String> regions = new LinkedHashMap<>();
        Matcher region = REGION.matcher(source);
        while (region.find()) {
            regions.merge(region.group(1), region.group(2).stripIndent() + "\n", (one, other) -> {
                throw new IllegalArgumentException(file + " has two regions " + region.group(1));
            });
        }
        long tags = source.lines().filter(line -> line.contains("// tag::")).count();
        if (tags != regions.size()) {
            throw new IllegalArgumentException(file + " has " + tags + " tags, but regions " + regions.keySet());
        }
        return regions;
    }
}
