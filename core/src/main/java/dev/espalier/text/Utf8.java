// SPDX-License-Identifier: Apache-2.0
package dev.espalier.text;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** A text as the bytes that it came in, to be handed on without being decoded: a body to PostgreSQL, a body from it. */
public final class Utf8 {

    private static final Utf8 EMPTY = new Utf8(new byte[0]);

    private final byte[] bytes;

    private Utf8(byte[] bytes) {
        this.bytes = bytes;
    }

    /** Wraps the bytes, which must not be changed afterwards; whether they are UTF-8 is judged by whoever reads them. */
    public static Utf8 of(byte[] bytes) {
        return new Utf8(bytes);
    }

    /** No text at all. */
    public static Utf8 empty() {
        return EMPTY;
    }

    /** Whether there is no text at all. */
    public boolean isEmpty() {
        return bytes.length == 0;
    }

    /** The bytes themselves, not a copy: a body may be large. They must not be changed. */
    public byte[] bytes() {
        return bytes;
    }

    /** The text in UTF-8. */
    public static Utf8 of(String text) {
        return new Utf8(text.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public String toString() {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Utf8 text && Arrays.equals(bytes, text.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }
}
