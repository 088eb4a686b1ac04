// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.trial;

import dev.espalier.text.Utf8;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Where a body is: {@code {"id": 8}}, {@code @rows.json} for a file, {@code -} for the standard input. */
public final class BodySource {

    private static final String INPUT = "-";
    private static final String FILE = "@";

    private BodySource() {}

    /**
     * The body, byte for byte.
     *
     * @throws IOException when it cannot be read; the message is a sentence that names the file
     */
    public static Utf8 read(String source, InputStream input) throws IOException {
        if (source.equals(INPUT) || source.equals(FILE + INPUT)) {
            return Utf8.of(input.readAllBytes());
        }
        return source.startsWith(FILE) ? file(source.substring(FILE.length())) : Utf8.of(source);
    }

    private static Utf8 file(String name) throws IOException {
        try {
            return Utf8.of(Files.readAllBytes(Path.of(name)));
        } catch (NoSuchFileException e) {
            throw new IOException("there is no file '" + name + "'", e);
        } catch (IOException | InvalidPathException e) {
            throw new IOException("'" + name + "' cannot be read: " + e.getMessage(), e);
        }
    }
}
