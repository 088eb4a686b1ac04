// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.flow;

import dev.espalier.codegen.chain.Argument.Origin;
import dev.espalier.codegen.javascript.ClassBody;
import dev.espalier.codegen.javascript.ClassBody.Kind;
import dev.espalier.codegen.javascript.Expression;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Classes: their instances, and what those inherit. */
final class Classes {
    private static final int ANCESTORS = 10;

    private final Interpreter in;

    /** A method, and the class that has it. */
    record Inherited(ClassObject home, ClassBody.Method method) {}

    Classes(Interpreter in) {
        this.in = in;
    }

    ClassObject define(ClassBody body) {
        Optional<Value> parent = body.parent().map(in::evaluate);
        ClassObject type = new ClassObject(body, in.frame().unit(), in.frame().scope(), parent);
        fields(type, type, ClassObject.Level.CLASS);
        in.waiting().add(type);
        return type;
    }

    /** The parent of a class, where it is known. */
    Optional<ClassObject> parent(ClassObject type) {
        return type.parent()
                .map(value -> in.units().resolved(value, in))
                .flatMap(value -> value instanceof ClassObject parent ? Optional.of(parent) : Optional.empty());
    }

    /** An instance, with its fields as its constructor leaves them. */
    ObjectValue instance(ClassObject type, List<Given> given, Frame.Entry entry, int calls) {
        ObjectValue object = new ObjectValue(Optional.of(type));
        construct(type, object, given, entry, calls, 0);
        return object;
    }

    private void construct(
            ClassObject type, ObjectValue object, List<Given> given, Frame.Entry entry, int calls, int depth) {
        if (depth > ANCESTORS) {
            return;
        }
        Optional<ClassObject> parent = parent(type);
        Optional<ClassBody.Method> constructor = type.constructor();
        if (constructor.isEmpty()) {
            parent.ifPresent(p -> construct(p, object, given, entry, calls, depth + 1));
            fields(type, object, ClassObject.Level.INSTANCE);
            return;
        }
        if (parent.isEmpty()) {
            fields(type, object, ClassObject.Level.INSTANCE);
        }
        in.functions()
                .invoke(
                        closure(new Inherited(type, constructor.orElseThrow()), object, calls),
                        Optional.empty(),
                        given,
                        entry);
    }

    /** {@code super(a)}. */
    void construct(List<Given> given) {
        Optional<ClassObject> home = in.frame().home();
        if (home.isPresent() && in.frame().self().orElse(Value.UNDEFINED) instanceof ObjectValue object) {
            Optional<ClassObject> parent = parent(home.orElseThrow());
            parent.ifPresent(p ->
                    construct(p, object, given, Frame.Entry.CALLED, in.frame().calls(), 1));
            fields(home.orElseThrow(), object, ClassObject.Level.INSTANCE);
        }
    }

    private void fields(ClassObject type, Value self, ClassObject.Level level) {
        ObjectValue object = self instanceof ObjectValue instance ? instance : type.statics();
        Frame frame = Frame.ofFields(type, self, in.frame().calls(), in.path());
        in.in(frame, () -> {
            for (ClassBody.Member member : type.body().members()) {
                member(type, member, object, level);
            }
            return Completion.ON;
        });
    }

    @SuppressWarnings("ReferenceEquality")
    private void member(ClassObject type, ClassBody.Member member, ObjectValue object, ClassObject.Level level) {
        boolean ofClass = level == ClassObject.Level.CLASS;
        if (member instanceof ClassBody.Field field && field.isStatic() == ofClass) {
            Value value = field.value().map(in::evaluate).orElse(Value.UNDEFINED);
            Value typed = Types.of(type.unit(), value, field.type());
            if (field.value().isPresent() || typed != value) {
                in.memory().put(object, field.name(), typed);
            }
        } else if (member instanceof ClassBody.OtherMember other && ofClass) {
            other.parts().forEach(in::visit);
        }
    }

    /** A method or getter that an instance has by its class. */
    Optional<Value> ofInstance(ObjectValue object, ClassObject type, String name) {
        Optional<Inherited> found = find(type, name, Kind.METHOD, ClassObject.Level.INSTANCE);
        if (found.isPresent()) {
            return found.map(method -> closure(method, object, in.frame().calls()));
        }
        return find(type, name, Kind.GETTER, ClassObject.Level.INSTANCE)
                .map(getter -> in.functions()
                        .invoke(
                                closure(getter, object, in.frame().calls()),
                                Optional.empty(),
                                List.of(),
                                Frame.Entry.CALLED));
    }

    /** What a class itself has under a name. */
    Optional<Value> ofClass(ClassObject type, String name) {
        Optional<ClassObject> at = Optional.of(type);
        for (int i = 0; i < ANCESTORS && at.isPresent(); i++) {
            ClassObject each = at.orElseThrow();
            Optional<Value> held = each.statics().slot(name).map(Cell::content);
            if (held.isPresent()) {
                return held.map(value -> in.units().resolved(value, in));
            }
            at = parent(each);
        }
        Optional<Value> method = find(type, name, Kind.METHOD, ClassObject.Level.CLASS)
                .map(found -> closure(found, type, in.frame().calls()));
        return method.or(() -> find(type, name, Kind.GETTER, ClassObject.Level.CLASS)
                .map(getter -> in.functions()
                        .invoke(
                                closure(getter, type, in.frame().calls()),
                                Optional.empty(),
                                List.of(),
                                Frame.Entry.CALLED)));
    }

    private Optional<Inherited> find(ClassObject type, String name, Kind kind, ClassObject.Level level) {
        Optional<ClassObject> at = Optional.of(type);
        for (int i = 0; i < ANCESTORS && at.isPresent(); i++) {
            ClassObject each = at.orElseThrow();
            Optional<ClassBody.Method> found = each.method(name, kind, level);
            if (found.isPresent()) {
                return found.map(method -> new Inherited(each, method));
            }
            at = parent(each);
        }
        return Optional.empty();
    }

    /** {@code super.a}. */
    Value inherited(Expression.Member member) {
        Optional<ClassObject> parent = in.frame().home().flatMap(this::parent);
        Value self = in.frame().self().orElse(Value.UNDEFINED);
        if (parent.isPresent() && self instanceof ObjectValue object) {
            Optional<Value> found = ofInstance(object, parent.orElseThrow(), member.property());
            return found.orElseGet(() -> in.unknown(member, Origin.COMPUTED));
        }
        return in.unknown(member, Origin.COMPUTED);
    }

    /** A method as a function of an instance. */
    Closure closure(Inherited found, Value self, int calls) {
        ClassObject home = found.home();
        return new Closure(
                found.method().body(),
                home.unit(),
                home.scope(),
                Optional.of(self),
                Optional.of(home),
                List.of(),
                calls);
    }

    /** The methods that an instance has, those of its own class first; of one name the nearest. */
    List<Inherited> methods(ClassObject type) {
        Map<String, Inherited> found = new LinkedHashMap<>();
        Optional<ClassObject> at = Optional.of(type);
        for (int i = 0; i < ANCESTORS && at.isPresent(); i++) {
            ClassObject each = at.orElseThrow();
            for (ClassBody.Member member : each.body().members()) {
                if (member instanceof ClassBody.Method method && method.kind() != Kind.CONSTRUCTOR) {
                    found.putIfAbsent(
                            method.kind() + " " + method.isStatic() + " " + method.name(), new Inherited(each, method));
                }
            }
            at = parent(each);
        }
        return new ArrayList<>(found.values());
    }
}
