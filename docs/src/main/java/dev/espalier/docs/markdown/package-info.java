// SPDX-License-Identifier: Apache-2.0
/**
 * Markdown as GitHub reads it. In comes a text, out come its headings with their anchors, where its links lead, its plain
 * text, and HTML. It must not know which pages there are: what a link becomes is asked of whoever renders.
 */
@NullMarked
package dev.espalier.docs.markdown;

import org.jspecify.annotations.NullMarked;
