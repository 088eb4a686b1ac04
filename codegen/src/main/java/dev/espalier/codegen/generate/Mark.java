// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.generate;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The sentence near the beginning of a file that says who wrote it, so that nothing else is ever replaced or deleted.
 *
 * @param packageName the package that it was written for
 */
record Mark(String packageName) {

    private static final int BEGINNING = 1_024;

    /** Without a line's end. */
    String sentence() {
        return "Written by espalier generate for the package " + packageName + "; changes are lost.";
    }

    /** Whether a file has it. */
    boolean isIn(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            return false;
        }
        try (InputStream in = Files.newInputStream(file)) {
            // A comment is broken where it grows wide.
            return new String(in.readNBytes(BEGINNING), StandardCharsets.UTF_8)
                    .replaceAll("[\\s*]+", " ")
                    .contains(sentence());
        }
    }
}
