// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.replay.end;

import dev.espalier.fixtures.corpus.CaseFile;
import java.util.Set;

/** Which cases may write, by their method: only what is asked with {@code GET} runs in a transaction that reads. */
public final class Writing {
    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

    private Writing() {}

    /** Whether the case may write. */
    public static boolean may(CaseFile one) {
        return !READING.contains(one.request().method());
    }
}
