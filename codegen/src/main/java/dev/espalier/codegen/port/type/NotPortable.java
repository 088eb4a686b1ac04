// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.port.type;

/** Says why a chain has no form in Java; it becomes a method that throws. */
public final class NotPortable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public NotPortable(String reason) {
        super(reason);
    }

    /** The reason, in a few words. */
    public String reason() {
        return String.valueOf(getMessage());
    }
}
