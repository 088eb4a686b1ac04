// SPDX-License-Identifier: Apache-2.0
/**
 * Diagrams as SVG. In come a few lines of text, or a golden case whose plan is asked for; out come a picture in the colours
 * of its page and the same in words. It must not know where a diagram is shown.
 */
@NullMarked
package dev.espalier.docs.diagram;

import org.jspecify.annotations.NullMarked;
