// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.port;

import dev.espalier.codegen.audit.JudgedChain;
import dev.espalier.codegen.source.Place;
import java.util.ArrayList;
import java.util.List;

/** The chains of a file in as many parts as are classes of Java, which have 65,535 constants at the most. */
final class ClassParts {

    private static final int MOST = 200_000;
    private static final int METHOD = 150;
    private static final int STEP = 50;

    private ClassParts() {}

    /** The parts in order; chains of one function that follow each other stay together while they fit. */
    static List<List<JudgedChain>> of(List<JudgedChain> chains) {
        List<List<JudgedChain>> parts = new ArrayList<>();
        List<JudgedChain> part = new ArrayList<>();
        long weight = 0;
        for (JudgedChain chain : chains) {
            boolean full = weight + weight(chain) > MOST;
            boolean apart = part.isEmpty() || !function(chain).equals(function(part.get(part.size() - 1)));
            if (!part.isEmpty() && full && (apart || weight > 2L * MOST)) {
                parts.add(part);
                part = new ArrayList<>();
                weight = 0;
            }
            part.add(chain);
            weight += weight(chain);
        }
        parts.add(part);
        return parts;
    }

    /** A constant has a name, and each name three characters of source or a call. */
    private static long weight(JudgedChain chain) {
        int source = Math.min(chain.chain().source().length(), 4 * MethodBounds.CODE);
        return METHOD + source + (long) STEP * chain.chain().steps().size();
    }

    private static Place function(JudgedChain chain) {
        return chain.chain().function().place();
    }
}
