// SPDX-License-Identifier: Apache-2.0
package dev.espalier.docs.markdown;

/**
 * A heading and what stands under it, up to the next one.
 *
 * @param level 1 for the title
 * @param anchor what leads to it behind a {@code #}
 * @param title the heading's plain text
 * @param text the plain text under it
 */
public record Passage(int level, String anchor, String title, String text) {}
