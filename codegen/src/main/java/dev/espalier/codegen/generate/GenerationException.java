// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.generate;

import java.io.Serial;

/** Classes cannot be generated or compared; the message says why, for people. */
public final class GenerationException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    /** For this reason. */
    public GenerationException(String message) {
        super(message);
    }

    /** For this reason, which something else is behind. */
    public GenerationException(String message, Throwable cause) {
        super(message, cause);
    }
}
