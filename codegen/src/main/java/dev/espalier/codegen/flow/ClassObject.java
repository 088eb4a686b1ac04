// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.flow;

import dev.espalier.codegen.javascript.ClassBody;
import dev.espalier.codegen.javascript.ClassBody.Kind;
import java.util.Optional;

/** A class of the running program. */
final class ClassObject implements Value {
    private final ClassBody body;
    private final Unit unit;
    private final Scope scope;
    private final Optional<Value> parent;
    private final ObjectValue statics;

    ClassObject(ClassBody body, Unit unit, Scope scope, Optional<Value> parent) {
        this.body = body;
        this.unit = unit;
        this.scope = scope;
        this.parent = parent;
        this.statics = new ObjectValue(Optional.empty());
    }

    ClassBody body() {
        return body;
    }

    Unit unit() {
        return unit;
    }

    Scope scope() {
        return scope;
    }

    Optional<Value> parent() {
        return parent;
    }

    ObjectValue statics() {
        return statics;
    }

    /** A member of its own. */
    Optional<ClassBody.Method> method(String name, Kind kind, Level level) {
        return body.members().stream()
                .filter(ClassBody.Method.class::isInstance)
                .map(ClassBody.Method.class::cast)
                .filter(m -> m.kind() == kind && m.name().equals(name) && m.isStatic() == (level == Level.CLASS))
                .findFirst();
    }

    Optional<ClassBody.Method> constructor() {
        return method("constructor", Kind.CONSTRUCTOR, Level.INSTANCE);
    }

    /** Whether a member is one of the class or of each instance. */
    enum Level {
        /** {@code static}. */
        CLASS,
        /** Without {@code static}. */
        INSTANCE
    }
}
