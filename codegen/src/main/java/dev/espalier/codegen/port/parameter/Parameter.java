// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.port.parameter;

import dev.espalier.codegen.port.type.JavaType;

/**
 * A parameter of a method.
 *
 * @param name in Java, unique in its method
 * @param type what it is
 * @param nullable whether it may be null
 * @param source the expression of JavaScript that it stands for
 */
public record Parameter(String name, JavaType type, boolean nullable, String source) {

    /** {@code Long staffId}. */
    public String declaration() {
        return type.in(nullable) + " " + name;
    }
}
