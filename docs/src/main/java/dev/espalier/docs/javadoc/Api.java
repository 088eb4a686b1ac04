// SPDX-License-Identifier: Apache-2.0
package dev.espalier.docs.javadoc;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The public types of the project's own modules. */
public final class Api {

    /** Whose exported packages a service sees. */
    public static final List<String> LIBRARY = List.of("core", "supabase-compat");

    private static final List<String> DOCUMENTED = List.of("core", "supabase-compat", "test-fixtures");
    private static final Path ROOT = Path.of(System.getProperty("espalier.root", ".."));
    private static final Pattern EXPORTS = Pattern.compile("exports ([a-z0-9_.]+);");
    private static final Map<String, List<PublicType>> READ = new ConcurrentHashMap<>();

    private Api() {}

    /** The main sources of a module: {@code core}. */
    public static Path sources(String module) {
        return ROOT.resolve(module).resolve("src/main/java");
    }

    /**
     * The type of this name: {@code dev.espalier.limits.Limits.Aggregates}.
     *
     * @throws IllegalArgumentException when there is none that others may use
     */
    public static PublicType type(String qualifiedName) {
        return all().filter(type -> type.qualifiedName().equals(qualifiedName))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("there is no public type " + qualifiedName));
    }

    /** The types that stand in a type. */
    public static Stream<PublicType> within(PublicType type) {
        return all().filter(other -> other.qualifiedName().startsWith(type.qualifiedName() + "."));
    }

    /**
     * The types of a package, in the order of their names.
     *
     * @throws IllegalArgumentException when it has none
     */
    public static List<PublicType> room(String name) {
        List<PublicType> types = all().filter(type -> type.room().equals(name)).toList();
        if (types.isEmpty()) {
            throw new IllegalArgumentException("there is no public type in " + name);
        }
        return types;
    }

    /**
     * What a class says of itself, be it public or not: the grammar that a parser reads.
     *
     * @param module the module that has it
     * @param qualifiedName a class with a file of its own
     */
    public static Words words(String module, String qualifiedName) {
        Path file = sources(module).resolve(qualifiedName.replace('.', '/') + ".java");
        if (!Files.exists(file)) {
            throw new IllegalArgumentException("there is no class " + qualifiedName + " in " + module);
        }
        return JavaSources.each(file, (type, name) -> Stream.of(type.words())).get(0);
    }

    /** Every type of the packages that the library's modules export. */
    public static List<PublicType> exported() {
        return LIBRARY.stream().flatMap(Api::exported).toList();
    }

    private static Stream<PublicType> exported(String module) {
        List<String> rooms = exports(sources(module).resolve("module-info.java"));
        return types(module).filter(type -> rooms.contains(type.room()));
    }

    private static List<String> exports(Path module) {
        try {
            return EXPORTS.matcher(Files.readString(module))
                    .results()
                    .map((MatchResult found) -> found.group(1))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<PublicType> all() {
        return DOCUMENTED.stream().flatMap(Api::types);
    }

    private static Stream<PublicType> types(String module) {
        return READ.computeIfAbsent(module, name -> PublicTypes.in(sources(name))).stream();
    }
}
