// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.port.parameter;

import dev.espalier.codegen.port.type.JavaType;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The parameters of a method, by the expressions that they stand for; what they are is known when all uses were told. */
public final class Parameters {

    private final Map<String, Parameter> bySource = new LinkedHashMap<>();
    private final Map<String, String> locals = new LinkedHashMap<>();
    private final Set<String> onlyTested = new HashSet<>();
    private final Map<String, JavaType> localTypes = new LinkedHashMap<>();
    private boolean settled;
    private final Set<String> names = new HashSet<>(Set.of("chain", "supabase", "any"));

    /** Says that all uses were told once; they are told again with what is known by now. */
    public void settle() {
        settled = true;
    }

    public boolean settled() {
        return settled;
    }

    /** A use as a value. */
    public void used(String source, String name, JavaType type, boolean nullable) {
        Parameter known = bySource.get(source);
        if (known == null) {
            bySource.put(source, new Parameter(unique(name), type, nullable, source));
        } else if (onlyTested.remove(source)) {
            // What was named after a test is named after the value.
            names.remove(known.name());
            bySource.put(source, new Parameter(unique(name), type, true, source));
        } else {
            boolean orNull = known.nullable() || nullable;
            bySource.put(source, new Parameter(known.name(), known.type().and(type), orNull, source));
        }
    }

    /** A use in a test of what it is: it may be missing. What is nothing but tested is on or off. */
    public Parameter tested(String source, String name) {
        Parameter known = bySource.get(source);
        if (known == null) {
            onlyTested.add(source);
            known = new Parameter(unique(name), JavaType.TRUTH, false, source);
        } else if (!onlyTested.contains(source)) {
            known = new Parameter(known.name(), known.type(), true, source);
        }
        bySource.put(source, known);
        return known;
    }

    /** Whether nothing is known of it but that it is tested. */
    public boolean isOnlyTested(String source) {
        return onlyTested.contains(source);
    }

    /** A variable of a loop, which is none of the method; its name in Java. */
    public String local(String source, String name) {
        return locals.computeIfAbsent(source, key -> unique(name));
    }

    /** The name of a variable of a loop. */
    public Optional<String> local(String source) {
        return Optional.ofNullable(locals.get(source));
    }

    /** A use of a variable of a loop. */
    public void localUsed(String source, JavaType type) {
        localTypes.merge(source, type, JavaType::and);
    }

    /** What a variable of a loop is. */
    public JavaType localType(String source) {
        return localTypes.getOrDefault(source, JavaType.ANY);
    }

    /** The parameter for an expression. */
    public Optional<Parameter> of(String source) {
        return Optional.ofNullable(bySource.get(source));
    }

    public Collection<Parameter> all() {
        return List.copyOf(bySource.values());
    }

    private String unique(String name) {
        String wanted = JavaNames.variable(name);
        String free = wanted;
        for (int number = 2; !names.add(free); number++) {
            free = wanted + number;
        }
        return free;
    }
}
