// SPDX-License-Identifier: Apache-2.0
package dev.espalier.docs.reference;

import dev.espalier.docs.javadoc.AnnotatedClass;
import dev.espalier.docs.javadoc.AnnotatedClass.Field;
import dev.espalier.docs.javadoc.Api;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A goal of the Maven plugin as a section: what it does, in which phase, and all that can be configured. */
public final class GoalText {

    private static final String PARAMETER = "Parameter";
    private static final String MOJO = "Mojo";

    private final List<AnnotatedClass> sources = AnnotatedClass.in(Api.sources("maven-plugin"));
    private final AnnotatedClass goal;

    private GoalText(String name) {
        this.goal = sources.stream()
                .filter(source -> isCalled(source, name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("there is no goal " + name));
    }

    /**
     * The goal of this name: {@code check}.
     *
     * @throws IllegalArgumentException when there is none
     */
    public static GoalText of(String name) {
        return new GoalText(name);
    }

    /** The names of all goals. */
    public static List<String> names() {
        return AnnotatedClass.in(Api.sources("maven-plugin")).stream()
                .flatMap(source -> Optional.ofNullable(source.annotations().get(MOJO)).stream())
                .map(mojo -> mojo.getOrDefault("name", ""))
                .toList();
    }

    private static boolean isCalled(AnnotatedClass source, String name) {
        return Optional.ofNullable(source.annotations().get(MOJO))
                .filter(mojo -> name.equals(mojo.get("name")))
                .isPresent();
    }

    /** All of it, but its name. */
    public String markdown() {
        Map<String, String> mojo = goal.annotations().getOrDefault(MOJO, Map.of());
        String phase =
                mojo.getOrDefault("defaultPhase", "").replaceFirst(".*\\.", "").toLowerCase(Locale.ROOT);
        return goal.words().text() + "\n\nIt belongs to the phase `" + phase.replace('_', '-') + "`.\n\n"
                + Cell.table(
                        List.of("parameter", "what it says", "default", "property"),
                        fields(goal).map(GoalText::row));
    }

    /** Its own fields and those of the classes above it, as far as somebody can configure them. */
    private Stream<Field> fields(AnnotatedClass type) {
        Stream<Field> own = type.fields().stream()
                .filter(field -> field.annotations().containsKey(PARAMETER))
                .filter(field -> !said(field, "readonly").equals("true"));
        Stream<Field> above = sources.stream()
                .filter(source -> source.name().equals(type.above()))
                .flatMap(this::fields);
        return Stream.concat(above, own);
    }

    private static List<String> row(Field field) {
        String standard = said(field, "defaultValue");
        boolean needed = said(field, "required").equals("true") && standard.isEmpty();
        return List.of(
                Cell.code(field.name()),
                Cell.of(field.words().text()),
                needed ? "needed" : Cell.code(standard),
                Cell.code(said(field, "property")));
    }

    private static String said(Field field, String name) {
        return field.annotations().getOrDefault(PARAMETER, Map.of()).getOrDefault(name, "");
    }
}
