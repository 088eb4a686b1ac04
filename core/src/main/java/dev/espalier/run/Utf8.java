// SPDX-License-Identifier: Apache-2.0
package dev.espalier.run;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** A text as the bytes that came from PostgreSQL, to be handed on without being decoded. */
public final class Utf8 {

    private final byte[] bytes;

    /** Wraps the bytes, which must not be changed afterwards. */
    Utf8(byte[] bytes) {
        this.bytes = bytes;
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
