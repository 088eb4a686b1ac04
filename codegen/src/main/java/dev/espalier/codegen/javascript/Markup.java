// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.javascript;

import java.util.List;
import java.util.Map;

/**
 * What is of interest in a file of markup.
 *
 * @param scripts the elements
 * @param holes what stands between braces, without them
 * @param attributes what is quoted, without its quotes
 * @param damages braces that nothing closes
 */
record Markup(List<Element> scripts, List<Span> holes, List<Attribute> attributes, List<Span> damages) {

    /**
     * A {@code script} with its content.
     *
     * @param attributes their values by their names; empty for one without a value
     */
    record Element(Map<String, String> attributes, Span content) {}

    /** An attribute with its value. */
    record Attribute(String name, Span value) {}

    /** How expressions stand in the markup. */
    enum Style {
        /** Not at all: HTML. */
        NONE,
        /** {@code {{ a }}}, and in attributes of certain names: Vue. */
        MUSTACHES,
        /** {@code {a}}, in attributes as well: Svelte and Astro. */
        BRACES
    }
}
