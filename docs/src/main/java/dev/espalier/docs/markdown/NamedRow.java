// SPDX-License-Identifier: Apache-2.0
package dev.espalier.docs.markdown;

/**
 * A row of a table that has a name in its first cell, {@code <a id="pgrst116"></a>}.
 *
 * @param anchor the name, which leads to it behind a {@code #}
 * @param title the plain text of its first cell
 * @param text the plain text of the others
 */
public record NamedRow(String anchor, String title, String text) {}
