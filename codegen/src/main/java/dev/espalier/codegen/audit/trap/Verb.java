// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.audit.trap;

import dev.espalier.codegen.chain.ChainStep;
import java.util.List;

/** What a chain does. */
enum Verb {
    /** {@code select} after {@code from}. */
    SELECT,
    /** {@code insert}. */
    INSERT,
    /** {@code upsert}. */
    UPSERT,
    /** {@code update}. */
    UPDATE,
    /** {@code delete}. */
    DELETE,
    /** {@code rpc}. */
    CALL,
    /** It is not known. */
    UNKNOWN;

    static Verb of(List<ChainStep> steps) {
        return steps.stream()
                .map(step -> of(step.method()))
                .filter(verb -> verb != UNKNOWN)
                .findFirst()
                .orElse(UNKNOWN);
    }

    private static Verb of(String method) {
        return switch (method) {
            case "select" -> SELECT;
            case "insert" -> INSERT;
            case "upsert" -> UPSERT;
            case "update" -> UPDATE;
            case "delete" -> DELETE;
            case "rpc" -> CALL;
            default -> UNKNOWN;
        };
    }

    /** Whether it writes rows of a table. */
    boolean writes() {
        return switch (this) {
            case INSERT, UPSERT, UPDATE, DELETE -> true;
            case SELECT, CALL, UNKNOWN -> false;
        };
    }

    /** Whether filters say which rows it writes. */
    boolean changes() {
        return this == UPDATE || this == DELETE;
    }
}
