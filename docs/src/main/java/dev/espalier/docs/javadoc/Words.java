// SPDX-License-Identifier: Apache-2.0
package dev.espalier.docs.javadoc;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A comment of Javadoc, in Markdown.
 *
 * @param sentence its first sentence, without a line break
 * @param text all of it but what stands below; paragraphs are set apart by empty lines
 * @param parameters what is said of each parameter or component, by its name
 * @param failures what it throws
 */
public record Words(String sentence, String text, Map<String, String> parameters, List<Failure> failures) {

    /** No comment at all. */
    public static final Words NONE = new Words("", "", Map.of(), List.of());

    /** Copies what it is given, in its order. */
    public Words {
        parameters = Collections.unmodifiableMap(new LinkedHashMap<>(parameters));
        failures = List.copyOf(failures);
    }

    /**
     * What is thrown.
     *
     * @param exception the simple name of its class
     * @param when when
     */
    public record Failure(String exception, String when) {}
}
