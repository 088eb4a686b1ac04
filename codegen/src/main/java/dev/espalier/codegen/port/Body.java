// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.port;

import java.util.List;
import java.util.stream.Stream;

/**
 * What a method does.
 *
 * @param data the type of its response's data
 * @param lines its statements, wrapped, without the indent of a method
 */
record Body(String data, List<String> lines) {

    static final String TREE = "JsonNode";
    static final String TEXT = "String";

    /** Keeps a copy of the lines. */
    Body {
        lines = List.copyOf(lines);
    }

    /** The same after other statements. */
    Body after(List<String> before) {
        return new Body(data, Stream.concat(before.stream(), lines.stream()).toList());
    }

    /** All of it. */
    String text() {
        return String.join("\n", lines);
    }
}
