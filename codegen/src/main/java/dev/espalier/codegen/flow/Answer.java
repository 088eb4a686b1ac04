// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.flow;

/** What a chain answers: {@code data}, {@code error}, {@code count}. */
final class Answer implements Value {
    private final End end;

    Answer(End end) {
        this.end = end;
    }

    End end() {
        return end;
    }
}
