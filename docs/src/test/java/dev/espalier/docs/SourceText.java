// SPDX-License-Identifier: Apache-2.0
package dev.espalier.docs;

import dev.espalier.docs.block.TaggedSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** Text of a file, whole or in the parts that are tagged in it. */
final class SourceText {

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
        return TaggedSource.regions(file);
    }
}
