// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.replay;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Counts how often an end has not answered in a row, to tell one that refuses a request from one that is gone. */
final class Stamina {
    private static final int PATIENCE = 3;

    private final Map<Side, Integer> failures = new ConcurrentHashMap<>();

    void answered(Side side) {
        failures.computeIfPresent(side, (end, count) -> count < PATIENCE ? 0 : count);
    }

    void failed(Side side) {
        failures.merge(side, 1, Integer::sum);
    }

    /** An end that is not asked any more. */
    Optional<Side> lost() {
        return Arrays.stream(Side.values())
                .filter(side -> failures.getOrDefault(side, 0) >= PATIENCE)
                .findFirst();
    }
}
