// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.generate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * Java sources, compiled.
 *
 * @param classes where the classes are
 * @param complaints what the compiler said, warnings too
 */
public record Compiled(Path classes, List<String> complaints) {

    /** All sources below a directory, against what this test stands on and these directories besides. */
    public static Compiled of(Path sources, Path classes, Path... besides) throws IOException {
        List<Path> files;
        try (Stream<Path> tree = Files.walk(sources)) {
            files = tree.filter(file -> file.toString().endsWith(".java")).toList();
        }
        List<String> path = new ArrayList<>(List.of(System.getProperty("java.class.path")));
        Stream.of(besides).map(Path::toString).forEach(path::add);
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> told = new DiagnosticCollector<>();
        List<String> options = List.of(
                "-proc:none",
                "-Xlint:all,-processing,-path,-classfile",
                "-encoding",
                "UTF-8",
                "-d",
                classes.toString(),
                "-classpath",
                String.join(java.io.File.pathSeparator, path));
        try (StandardJavaFileManager manager = compiler.getStandardFileManager(told, Locale.ROOT, null)) {
            compiler.getTask(null, manager, told, options, null, manager.getJavaFileObjectsFromPaths(files))
                    .call();
        }
        return new Compiled(
                classes,
                List.copyOf(told.getDiagnostics()).stream()
                        .filter(one -> one.getKind() != Diagnostic.Kind.NOTE)
                        // jOOQ's classes have it everywhere, and JDKs before 21 do not know the lint by name.
                        .filter(one -> !one.getCode().endsWith("this.escape"))
                        .map(one -> one.getMessage(Locale.ROOT))
                        .toList());
    }

    /** Loads classes and resources from there. */
    public URLClassLoader loader(Path... besides) {
        return new URLClassLoader(
                Stream.concat(Stream.of(classes), Stream.of(besides))
                        .map(Compiled::url)
                        .toArray(URL[]::new),
                Compiled.class.getClassLoader());
    }

    private static URL url(Path folder) {
        try {
            return folder.toUri().toURL();
        } catch (MalformedURLException e) {
            throw new UncheckedIOException(e);
        }
    }
}
