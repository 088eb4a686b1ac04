// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.flow;

import java.util.List;

/** What {@code from} gives: each {@code select}, {@code insert} … on it begins another query. */
final class Table implements Value {
    private final Rooted rooted;
    private final List<Step> steps;
    private final Chain bare;
    private final int end;

    Table(Rooted rooted, List<Step> steps, Chain bare, int end) {
        this.rooted = rooted;
        this.steps = List.copyOf(steps);
        this.bare = bare;
        this.end = end;
    }

    Rooted rooted() {
        return rooted;
    }

    List<Step> steps() {
        return steps;
    }

    /** The chain that it is as long as nothing follows. */
    Chain bare() {
        return bare;
    }

    int end() {
        return end;
    }
}
