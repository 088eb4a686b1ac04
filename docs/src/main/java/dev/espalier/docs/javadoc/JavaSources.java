// SPDX-License-Identifier: Apache-2.0
package dev.espalier.docs.javadoc;

import com.sun.source.doctree.DocCommentTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Sources of a folder, parsed. */
final class JavaSources {

    /** A class as it is written, with the package it is in, and what is said of parts of it. */
    record Written(String room, TreePath path, DocTrees comments) {

        ClassTree tree() {
            return (ClassTree) path.getLeaf();
        }

        /** A class that stands in it. */
        Written within(ClassTree member) {
            return new Written(room, new TreePath(path, member), comments);
        }

        /** What is said of the class itself. */
        Words words() {
            return words(path);
        }

        /** What is said of one of its members. */
        Words wordsOf(Tree member) {
            return words(new TreePath(path, member));
        }

        private Words words(TreePath place) {
            DocCommentTree comment = comments.getDocCommentTree(place);
            return Optional.ofNullable(comment).map(WordsReader::read).orElse(Words.NONE);
        }
    }

    private JavaSources() {}

    /** Something of each class at the top of a file, of all files below a folder, by their paths. */
    static <T> List<T> each(Path folder, BiFunction<Written, String, Stream<T>> wanted) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
            JavacTask task = (JavacTask) compiler.getTask(
                    null, files, null, List.of("-proc:none"), null, files.getJavaFileObjectsFromPaths(sources(folder)));
            DocTrees comments = DocTrees.instance(task);
            List<T> found = new ArrayList<>();
            for (CompilationUnitTree unit : task.parse()) {
                String room = String.valueOf(unit.getPackageName());
                TreePath top = new TreePath(unit);
                unit.getTypeDecls().stream()
                        .filter(ClassTree.class::isInstance)
                        .map(type -> new Written(room, new TreePath(top, type), comments))
                        .flatMap(type ->
                                wanted.apply(type, type.tree().getSimpleName().toString()))
                        .forEach(found::add);
            }
            return List.copyOf(found);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> sources(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !file.endsWith("module-info.java") && !file.endsWith("package-info.java"))
                    .sorted()
                    .toList();
        }
    }
}
