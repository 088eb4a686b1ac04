// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.generate;

import dev.espalier.schema.DatabaseSchema;
import dev.espalier.schema.Relation;
import dev.espalier.schema.Routine;
import dev.espalier.schema.Routine.Argument;
import dev.espalier.schema.resource.SchemaResource;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** In what a database differs from the resource of its classes. */
public final class Drift {

    private static final String FIRST_WORD = "espalier-schema ";

    private final DatabaseSchema before;
    private final DatabaseSchema now;

    private Drift(DatabaseSchema before, DatabaseSchema now) {
        this.before = before;
        this.now = now;
    }

    /** Each difference in a sentence, relations first; none when both tell the same. */
    public static List<String> between(DatabaseSchema before, DatabaseSchema now) {
        return new Drift(before, now).sentences();
    }

    /**
     * The schema of a resource.
     *
     * @throws GenerationException when it is not there, cannot be read or is none
     */
    public static DatabaseSchema resource(Path file) {
        try {
            return SchemaResource.read(Files.readString(file));
        } catch (NoSuchFileException e) {
            throw new GenerationException(
                    "there is no " + file + " to compare with: generate first, or say --resources (in Maven resources)",
                    e);
        } catch (IOException e) {
            throw new GenerationException("cannot read " + file + ": " + e.getMessage(), e);
        } catch (IllegalArgumentException e) {
            throw new GenerationException(file + ": " + e.getMessage(), e);
        }
    }

    /** Whether a file begins as a resource does. */
    static boolean isResource(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            return false;
        }
        try (InputStream in = Files.newInputStream(file)) {
            return new String(in.readNBytes(FIRST_WORD.length()), StandardCharsets.UTF_8).equals(FIRST_WORD);
        }
    }

    private List<String> sentences() {
        Differences differences = new Differences();
        differences.value("exposed schemas", before.exposed(), now.exposed());
        relations(differences);
        differences.sets(
                "computed relationship",
                before.computed().stream().map(Words::of).toList(),
                now.computed().stream().map(Words::of).toList());
        routines(differences);
        differences.sets(
                "representation",
                before.representations().stream().map(Words::of).toList(),
                now.representations().stream().map(Words::of).toList());
        List<String> sentences = new ArrayList<>(differences.sentences());
        sentences.addAll(new RelationshipDrift(before, now).sentences());
        if (sentences.isEmpty() && !before.equals(now)) {
            sentences.add("keys or overloads stand in another order");
        }
        return List.copyOf(sentences);
    }

    private void relations(Differences differences) {
        Map<String, Relation> old = named(before.relations(), Words::of);
        Map<String, Relation> recent = named(now.relations(), Words::of);
        differences.keys(
                old, recent, name -> Words.of(old, recent, name), (was, is) -> RelationDrift.add(differences, was, is));
    }

    private void routines(Differences differences) {
        Map<String, Routine> old = named(routines(before), Drift::signature);
        Map<String, Routine> recent = named(routines(now), Drift::signature);
        differences.keys(old, recent, name -> "function " + name, (was, is) -> {
            String function = "function " + signature(was) + ": ";
            differences.value(function + "arguments", was.arguments(), is.arguments());
            differences.value(function + "what it returns", was.returns(), is.returns());
            differences.value(function + "volatility", Words.of(was.volatility()), Words.of(is.volatility()));
            differences.value(function + "isolation", was.isolation(), is.isolation());
            differences.value(function + "settings", was.settings(), is.settings());
        });
    }

    private static List<Routine> routines(DatabaseSchema schema) {
        return schema.routineNames().stream()
                .flatMap(name -> schema.routines(name).stream())
                .toList();
    }

    private static String signature(Routine routine) {
        return routine.arguments().stream()
                .map((Argument argument) ->
                        argument.name() + " " + argument.type().text())
                .map(String::strip)
                .collect(Collectors.joining(", ", Words.of(routine.name()) + "(", ")"));
    }

    private static <T> Map<String, T> named(Iterable<T> things, Function<T, String> name) {
        Map<String, T> named = new LinkedHashMap<>();
        things.forEach(thing -> named.put(name.apply(thing), thing));
        return named;
    }
}
