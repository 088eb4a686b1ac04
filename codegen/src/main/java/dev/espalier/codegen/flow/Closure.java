// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.flow;

import dev.espalier.codegen.javascript.FunctionBody;
import java.util.List;
import java.util.Optional;

/** A function of the running program, with the names around it. */
final class Closure implements Value {
    private final FunctionBody body;
    private final Unit unit;
    private final Scope scope;
    private final Optional<Value> self;
    private final Optional<ClassObject> home;
    private final List<Given> given;
    private final int calls;

    Closure(
            FunctionBody body,
            Unit unit,
            Scope scope,
            Optional<Value> self,
            Optional<ClassObject> home,
            List<Given> given,
            int calls) {
        this.body = body;
        this.unit = unit;
        this.scope = scope;
        this.self = self;
        this.home = home;
        this.given = List.copyOf(given);
        this.calls = calls;
    }

    FunctionBody body() {
        return body;
    }

    Unit unit() {
        return unit;
    }

    Scope scope() {
        return scope;
    }

    /** What {@code this} is in it, where that is fixed. */
    Optional<Value> self() {
        return self;
    }

    /** The class whose method it is. */
    Optional<ClassObject> home() {
        return home;
    }

    /** Arguments that {@code bind} gave. */
    List<Given> given() {
        return given;
    }

    /** How many calls lead to the place where it was made. */
    int calls() {
        return calls;
    }

    Closure with(Value nextSelf) {
        return new Closure(body, unit, scope, Optional.of(nextSelf), home, given, calls);
    }

    Closure with(Value nextSelf, List<Given> arguments) {
        return new Closure(body, unit, scope, Optional.of(nextSelf), home, arguments, calls);
    }
}
