// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.library;

/** Names a call, an argument or an option that the library does not have, and what to do instead. */
public final class UnsupportedCallException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    UnsupportedCallException(String message) {
        super(message);
    }

    UnsupportedCallException(String message, Throwable cause) {
        super(message, cause);
    }
}
