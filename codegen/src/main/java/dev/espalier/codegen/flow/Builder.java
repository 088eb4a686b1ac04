// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.flow;

import java.util.List;

/** A query that is being built: calls are added to it where it stands. */
final class Builder implements Value {
    private final Chain chain;
    private final Cell<List<Step>> steps;

    Builder(Chain chain, Cell<List<Step>> steps) {
        this.chain = chain;
        this.steps = steps;
    }

    Chain chain() {
        return chain;
    }

    Cell<List<Step>> steps() {
        return steps;
    }
}
