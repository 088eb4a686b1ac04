// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.port;

/** Says why a chain has no form in Java; it becomes a method that throws. */
final class NotPortable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NotPortable(String reason) {
        super(reason);
    }

    /** The reason, in a few words. */
    String reason() {
        return String.valueOf(getMessage());
    }
}
