// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.flow;

import dev.espalier.codegen.javascript.FunctionBody;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Functions and classes that wait to be looked at as they stand. */
final class Waiting {
    private static final int MOST = 20_000;
    private static final int INSTANCES = 40;
    private static final Pattern TELLING =
            Pattern.compile("\\b(from|rpc|schema|select|insert|upsert|update|delete)\\b");

    private final Interpreter in;
    private final Deque<Runnable> queue = new ArrayDeque<>();
    private final Set<FunctionBody> inPlace = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<FunctionBody> called = Collections.newSetFromMap(new IdentityHashMap<>());
    private int instances;
    private int looked;
    private final Map<Integer, FunctionBody> walks = new HashMap<>();
    private final Set<String> selecting = new HashSet<>();
    private int walk;

    Waiting(Interpreter in) {
        this.in = in;
    }

    /** {@code select} is called on it itself, as no client of Supabase has it. */
    void selects(String root) {
        selecting.add(root);
    }

    /** Whether {@code select} is called on it itself somewhere. */
    boolean isSelectedFrom(String root) {
        return selecting.contains(root);
    }

    /** A function was met. */
    void add(Closure function) {
        boolean wanted = function.unit() == in.main() || function.calls() > 0;
        if (wanted && (function.calls() == 0 || tells(function))) {
            queue.add(() -> asItStands(function));
        }
    }

    private static boolean tells(Closure function) {
        return TELLING.matcher(function.unit().text(function.body().span())).find();
    }

    /** A class was met. */
    void add(ClassObject type) {
        if (type.unit() == in.main()) {
            queue.add(() -> asItStands(type));
        }
    }

    /** An instance was made by somebody who gives its constructor something. */
    void add(ObjectValue instance, ClassObject type) {
        instances++;
        if (instances <= INSTANCES) {
            queue.add(() -> methods(instance, type, 1));
        }
    }

    /** A function was run. */
    void entered(Closure function, Frame.Entry entry) {
        if (entry == Frame.Entry.IN_PLACE) {
            inPlace.add(function.body());
        } else if (entry == Frame.Entry.CALLED) {
            called.add(function.body());
        }
    }

    /** Looks at all that waits, and at what comes while it does. */
    void run() {
        while (!queue.isEmpty() && looked < MOST && !in.budget().exhausted()) {
            looked++;
            in.budget().another();
            queue.remove().run();
        }
    }

    private void asItStands(Closure function) {
        boolean done = inPlace.contains(function.body())
                || (called.contains(function.body())
                        && function.body().parameters().isEmpty()
                        && function.calls() > 0);
        if (!done) {
            alone(function);
        }
    }

    /** Which function is being looked at, as a number. */
    int walk() {
        return walk;
    }

    /** Whether the function of a walk has callers that are known. */
    boolean isCalled(int number) {
        return called.contains(walks.get(number));
    }

    private void alone(Closure function) {
        walk++;
        walks.put(walk, function.body());
        Trail.Changes changes = in.trail().apart(() -> {
            in.on(
                    Surroundings.START,
                    () -> in.functions().invoke(function, Optional.empty(), List.of(), Frame.Entry.AS_IT_STANDS));
            return Completion.ON;
        });
        in.trail().keepFirst(changes);
    }

    private void asItStands(ClassObject type) {
        walk++;
        ObjectValue instance =
                in.on(Surroundings.START, () -> in.classes().instance(type, List.of(), Frame.Entry.AS_IT_STANDS, 0));
        methods(instance, type, 0);
    }

    private void methods(ObjectValue instance, ClassObject type, int calls) {
        for (Classes.Inherited method : in.classes().methods(type)) {
            boolean own = method.home() == type;
            Value self = method.method().isStatic() ? type : instance;
            alone(in.classes().closure(method, self, own ? calls : 1));
        }
    }
}
