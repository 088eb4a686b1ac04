// SPDX-License-Identifier: Apache-2.0
package dev.espalier.docs;

import dev.espalier.supabase.FilterBuilder;
import dev.espalier.supabase.QueryBuilder;
import dev.espalier.supabase.ResultBuilder;
import dev.espalier.supabase.SupabaseClient;
import dev.espalier.supabase.response.Response;
import dev.espalier.supabase.response.SupabaseError;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which methods and options of the JavaScript client there are in Java, under the client's own names. */
final class JavaSurface {

    private static final String OURS = "dev.espalier.";
    private static final Map<String, List<Class<?>>> CLASSES = Map.of(
            "SupabaseClient", List.of(SupabaseClient.class),
            "PostgrestClient", List.of(SupabaseClient.class),
            "PostgrestQueryBuilder", List.of(QueryBuilder.class),
            "PostgrestFilterBuilder", List.of(FilterBuilder.class),
            "PostgrestTransformBuilder", List.of(FilterBuilder.class, ResultBuilder.class),
            "PostgrestBuilder", List.of(FilterBuilder.class, ResultBuilder.class),
            "PostgrestResponseSuccess", List.of(Response.class),
            "PostgrestError", List.of(SupabaseError.class));

    private JavaSurface() {}

    /** Whether a program in Java writes this part as one in JavaScript does. */
    static boolean has(ClientMethod.Part part) {
        List<Method> methods = methods(part.method());
        return part.option().isEmpty() ? !methods.isEmpty() : options(methods).contains(key(part.option()));
    }

    private static List<Method> methods(ClientMethod method) {
        List<Class<?>> types = CLASSES.get(method.type());
        if (types == null) {
            throw new IllegalArgumentException("no class of ours is for " + method.type());
        }
        return types.stream()
                .flatMap(type -> Arrays.stream(type.getMethods()))
                .filter(one -> one.getName().equals(method.name()))
                .toList();
    }

    /** {@code nullsfirst}, and {@code exact} of {@code count=exact}: a constant is written in capitals, a factory is not. */
    private static String key(String option) {
        return option.substring(option.indexOf('=') + 1).toLowerCase(Locale.ROOT);
    }

    private static Set<String> options(List<Method> methods) {
        return methods.stream()
                .flatMap(method -> Arrays.stream(method.getParameterTypes()))
                .map(type -> type.isArray() ? type.getComponentType() : type)
                .filter(JavaSurface::isOurs)
                .flatMap(JavaSurface::names)
                .map(name -> name.toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
    }

    /** What an option of this type may be called: a constant, a factory that gives one, a method that adds to one, a constant that a factory takes. */
    private static Stream<String> names(Class<?> option) {
        Set<Class<?>> around = new HashSet<>();
        collect(option, around);
        Stream<Method> factories = around.stream()
                .flatMap(type -> Arrays.stream(type.getMethods()))
                .filter(method -> Modifier.isStatic(method.getModifiers()) || method.getDeclaringClass() == option)
                .filter(method -> option.isAssignableFrom(method.getReturnType()));
        return Stream.concat(
                constants(option),
                factories.flatMap(method -> Stream.concat(
                        Stream.of(method.getName()),
                        Arrays.stream(method.getParameterTypes()).flatMap(JavaSurface::constants))));
    }

    private static Stream<String> constants(Class<?> type) {
        return type.isEnum() && isOurs(type)
                ? Arrays.stream(type.getEnumConstants()).map(String::valueOf)
                : Stream.empty();
    }

    /** The type, its kinds, and the types in which they stand. */
    private static void collect(Class<?> type, Set<Class<?>> found) {
        if (!found.add(type)) {
            return;
        }
        if (type.isSealed()) {
            Arrays.stream(type.getPermittedSubclasses()).forEach(kind -> collect(kind, found));
        }
        if (type.getDeclaringClass() != null) {
            found.add(type.getDeclaringClass());
        }
    }

    private static boolean isOurs(Class<?> type) {
        return type.getName().startsWith(OURS);
    }
}
