// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/** Reads files as texts: UTF-8, or UTF-16 where a byte order mark says so. What is no valid UTF-8 is read with replacements. */
final class SourceReader {
    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final long MEGABYTE = 1_000_000;

    private SourceReader() {}

    /**
     * Reads a file.
     *
     * @param limit how many bytes it may have
     */
    static Content text(Path file, long limit) {
        if (!Files.isRegularFile(file)) {
            return Content.not(Files.exists(file) ? "not a regular file" : "not there");
        }
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes((int) Math.min(limit + 1, Integer.MAX_VALUE - 8));
            return bytes.length > limit
                    ? Content.not(size(Math.max(Files.size(file), bytes.length)) + ", more than " + size(limit))
                    : text(bytes);
        } catch (IOException unreadable) {
            return Content.not(reason(unreadable));
        }
    }

    /** Why something could not be read, in a few words. */
    static String reason(IOException exception) {
        if (exception instanceof NoSuchFileException) {
            return "not there";
        }
        return exception instanceof AccessDeniedException
                ? "not readable: access denied"
                : "not readable: " + exception.getClass().getSimpleName();
    }

    private static Content text(byte[] bytes) {
        Charset charset = charset(bytes);
        String text = new String(bytes, charset);
        if (text.indexOf('\0') >= 0) {
            return Content.not("binary");
        }
        return new Content(Optional.of(text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text), "");
    }

    private static Charset charset(byte[] bytes) {
        byte[] head = Arrays.copyOf(bytes, 2);
        if (head[0] == (byte) 0xFE && head[1] == (byte) 0xFF) {
            return StandardCharsets.UTF_16BE;
        }
        return head[0] == (byte) 0xFF && head[1] == (byte) 0xFE ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_8;
    }

    private static String size(long bytes) {
        return bytes < MEGABYTE ? bytes + " bytes" : bytes / MEGABYTE + " MB";
    }

    /**
     * A text, or why there is none.
     *
     * @param reason empty when there is a text
     */
    record Content(Optional<String> text, String reason) {
        static Content not(String reason) {
            return new Content(Optional.empty(), reason);
        }
    }
}
