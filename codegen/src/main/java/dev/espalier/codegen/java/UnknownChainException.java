// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.java;

/** Names the part of a chain that has no form in Java. */
public final class UnknownChainException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    UnknownChainException(String message) {
        super(message);
    }
}
