// SPDX-License-Identifier: Apache-2.0
package dev.espalier.docs.diagram;

/** A picture, and the same in words. */
public sealed interface Diagram permits Walk, EmbedTree {

    /** What it shows, in a few words. */
    String title();

    /** What there is to see, in sentences, for those who do not. */
    String told();

    /** The picture as a file of its own; {@code name} tells its parts from those of other pictures on a page. */
    String svg(String name);
}
