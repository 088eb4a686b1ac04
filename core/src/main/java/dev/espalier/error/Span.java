// SPDX-License-Identifier: Apache-2.0
package dev.espalier.error;

/**
 * A place in a request's text.
 *
 * @param text the text that was read
 * @param offset index of the offending character in UTF-16 units; the text's length means its end
 */
public record Span(String text, int offset) {

    /** Refuses an offset outside of the text. */
    public Span {
        if (offset < 0 || offset > text.length()) {
            throw new IllegalArgumentException(
                    "offset " + offset + " is outside of a text of " + text.length() + " characters");
        }
    }
}
