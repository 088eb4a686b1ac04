// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.flow;

import dev.espalier.codegen.javascript.FunctionBody;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A function that is being run in thought. */
final class Frame {
    private final Unit unit;
    private final Optional<FunctionBody> body;
    private final Optional<Value> self;
    private final Optional<ClassObject> home;
    private final Entry entry;
    private final int calls;
    private final Surroundings begin;
    private final Surroundings outside;
    private final List<Value.Way> returned = new ArrayList<>();
    private Scope scope;

    /** Why a function is run. */
    enum Entry {
        /** Somebody calls it. */
        CALLED,
        /** It stands where it is used: a callback, a function that is called at once. */
        IN_PLACE,
        /** Nobody is known to call it. */
        AS_IT_STANDS
    }

    Frame(Unit unit, Scope scope, Surroundings begin) {
        this(unit, scope, Optional.empty(), Optional.empty(), Optional.empty(), Entry.AS_IT_STANDS, 0, begin, begin);
    }

    private Frame(
            Unit unit,
            Scope scope,
            Optional<FunctionBody> body,
            Optional<Value> self,
            Optional<ClassObject> home,
            Entry entry,
            int calls,
            Surroundings begin,
            Surroundings outside) {
        this.unit = unit;
        this.scope = scope;
        this.body = body;
        this.self = self;
        this.home = home;
        this.entry = entry;
        this.calls = calls;
        this.begin = begin;
        this.outside = outside;
    }

    /** The frame of a function. */
    static Frame of(Closure function, Optional<Value> self, Entry entry, int calls, Surroundings begin, Frame from) {
        return new Frame(
                function.unit(),
                function.scope().function(),
                Optional.of(function.body()),
                self,
                function.home(),
                entry,
                calls,
                begin,
                entry == Entry.IN_PLACE ? from.outside : begin);
    }

    /** The frame in which the fields of an instance get their values. */
    static Frame ofFields(ClassObject type, Value self, int calls, Surroundings begin) {
        return new Frame(
                type.unit(),
                type.scope().function(),
                Optional.empty(),
                Optional.of(self),
                Optional.of(type),
                Entry.IN_PLACE,
                calls,
                begin,
                begin);
    }

    Unit unit() {
        return unit;
    }

    Optional<FunctionBody> body() {
        return body;
    }

    Optional<Value> self() {
        return self;
    }

    Optional<ClassObject> home() {
        return home;
    }

    Entry entry() {
        return entry;
    }

    int calls() {
        return calls;
    }

    Surroundings begin() {
        return begin;
    }

    /** What is around the call of the function, or of the one that it stands in. */
    Surroundings outside() {
        return outside;
    }

    List<Value.Way> returned() {
        return returned;
    }

    Scope scope() {
        return scope;
    }

    void enter(Scope inner) {
        scope = inner;
    }
}
