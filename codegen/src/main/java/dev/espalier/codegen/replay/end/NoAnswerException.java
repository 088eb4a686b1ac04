// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.replay.end;

import java.io.IOException;

/** An end gave no answer; the message says why, without host, key or password. */
public final class NoAnswerException extends IOException {
    private static final long serialVersionUID = 1L;

    /** With a sentence. */
    public NoAnswerException(String message) {
        super(message);
    }

    /** With a sentence and what caused it. */
    public NoAnswerException(String message, Throwable cause) {
        super(message, cause);
    }
}
