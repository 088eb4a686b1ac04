// SPDX-License-Identifier: Apache-2.0
package dev.espalier.docs.archive;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A file of the archive.
 *
 * @param path from the archive's top, with slashes
 * @param text what it holds, UTF-8 with line feeds
 */
record ArchiveFile(String path, String text) {

    static ArchiveFile of(String path, String text) {
        return new ArchiveFile(path, text);
    }

    /** The resource of that path beside this class. */
    static ArchiveFile resource(String path) {
        try (InputStream in = ArchiveFile.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("no resource " + path + " beside " + ArchiveFile.class.getName());
            }
            return new ArchiveFile(path, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    byte[] bytes() {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** SHA-256 of the bytes, in hexadecimal digits. */
    String checksum() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes()));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
