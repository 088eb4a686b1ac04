// SPDX-License-Identifier: Apache-2.0
package dev.espalier.docs.page;

/**
 * A heading within a page, for the list of what is on it.
 *
 * @param level 2 for {@code h2}
 * @param anchor the {@code id} that it has in the body
 * @param text its plain text
 */
public record Heading(int level, String anchor, String text) {}
