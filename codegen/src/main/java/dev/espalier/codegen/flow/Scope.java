// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.flow;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Names and what they hold, and the names around them. */
final class Scope {
    private final Optional<Scope> outer;
    private final boolean ofFunction;
    private final Map<String, Binding> bindings = new HashMap<>();

    /** What a name holds, and the text of the type that it was declared with. */
    record Binding(Cell<Value> cell, Optional<String> type) {}

    private Scope(Optional<Scope> outer, boolean ofFunction) {
        this.outer = outer;
        this.ofFunction = ofFunction;
    }

    static Scope ofFile() {
        return new Scope(Optional.empty(), true);
    }

    Scope block() {
        return new Scope(Optional.of(this), false);
    }

    Scope function() {
        return new Scope(Optional.of(this), true);
    }

    Optional<Binding> own(String name) {
        return Optional.ofNullable(bindings.get(name));
    }

    void bind(String name, Binding binding) {
        bindings.put(name, binding);
    }

    /** The scope in which {@code var} declares. */
    Scope functions() {
        Scope at = this;
        while (!at.ofFunction && at.outer.isPresent()) {
            at = at.outer.orElseThrow();
        }
        return at;
    }

    Optional<Binding> find(String name) {
        Optional<Scope> at = Optional.of(this);
        while (at.isPresent()) {
            Optional<Binding> found = at.orElseThrow().own(name);
            if (found.isPresent()) {
                return found;
            }
            at = at.orElseThrow().outer;
        }
        return Optional.empty();
    }
}
