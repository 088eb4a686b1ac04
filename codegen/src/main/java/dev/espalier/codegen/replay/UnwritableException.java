// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.replay;

import java.io.IOException;

/** A file cannot be written; the message is a sentence that names it. */
public final class UnwritableException extends IOException {
    private static final long serialVersionUID = 1L;

    UnwritableException(String message, Throwable cause) {
        super(message, cause);
    }
}
