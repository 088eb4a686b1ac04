// SPDX-License-Identifier: Apache-2.0
package dev.espalier.session;

import java.util.Map;
import java.util.Optional;

/**
 * What a piece of work asks of the transaction that it runs in.
 *
 * @param access what it may do
 * @param judgement whether its outcome may be refused after it was run, so that it must be taken back then
 * @param ending whether it is kept
 * @param isolation the isolation that it asks for, in lower case: {@code serializable}
 * @param settings settings that it asks for besides those of the caller
 */
public record Terms(
        Access access, Judgement judgement, Ending ending, Optional<String> isolation, Map<String, String> settings) {

    /** Keeps a copy of the map. */
    public Terms {
        settings = Map.copyOf(settings);
    }

    /** Of a read: nothing to take back. */
    public static Terms reading() {
        return new Terms(Access.READ_ONLY, Judgement.NONE, Ending.COMMIT, Optional.empty(), Map.of());
    }

    /** Whether an outcome may be refused. */
    public enum Judgement {
        /** It is what it is. */
        NONE,
        /** It may be refused, and must leave no trace then. */
        BEFORE_COMMIT
    }

    /** Whether work is kept. */
    public enum Ending {
        /** It is. */
        COMMIT,
        /** {@code tx=rollback}: it is taken back after its outcome was told; deferred constraints are checked before. */
        ROLLBACK
    }
}
