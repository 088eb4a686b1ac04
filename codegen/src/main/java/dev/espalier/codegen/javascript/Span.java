// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.javascript;

/**
 * A piece of a file's text, as offsets of {@code String}.
 *
 * @param start the first character
 * @param end behind the last
 */
public record Span(int start, int end) {
    /** The piece of the text. */
    public String of(String text) {
        return text.substring(start, end);
    }
}
