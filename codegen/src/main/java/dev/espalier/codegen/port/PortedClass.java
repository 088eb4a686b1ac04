// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.port;

import java.util.List;

/**
 * The chains of a source file as a class.
 *
 * @param source the file that they stand in
 * @param packageName the package of the class
 * @param name the class
 * @param text all of its source
 * @param methods in order
 */
public record PortedClass(String source, String packageName, String name, String text, List<PortedMethod> methods) {
    /** Copies the list. */
    public PortedClass {
        methods = List.copyOf(methods);
    }

    /** Where it belongs, from the root of sources: {@code com/acme/Bookings.java}. */
    public String path() {
        return packageName.replace('.', '/') + "/" + name + ".java";
    }
}
