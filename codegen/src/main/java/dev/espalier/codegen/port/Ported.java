// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.port;

import java.util.List;

/**
 * Chains in Java.
 *
 * @param classes one for each source file with chains, in the order of these files
 */
public record Ported(List<PortedClass> classes) {
    /** Copies the list. */
    public Ported {
        classes = List.copyOf(classes);
    }

    /** All methods. */
    public List<PortedMethod> methods() {
        return classes.stream().flatMap(one -> one.methods().stream()).toList();
    }
}
