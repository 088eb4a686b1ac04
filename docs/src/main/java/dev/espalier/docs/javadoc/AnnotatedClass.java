// SPDX-License-Identifier: Apache-2.0
package dev.espalier.docs.javadoc;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import dev.espalier.docs.javadoc.JavaSources.Written;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A class whose annotations say what it is to others, as those of Maven's goals do.
 *
 * @param name its simple name
 * @param above the simple name of the class that it extends, or empty
 * @param annotations what its annotations say, by their simple names
 * @param words its comment
 * @param fields its fields that have an annotation, in their order
 */
public record AnnotatedClass(
        String name, String above, Map<String, Map<String, String>> annotations, Words words, List<Field> fields) {

    /** Copies what it is given. */
    public AnnotatedClass {
        annotations = Map.copyOf(annotations);
        fields = List.copyOf(fields);
    }

    /**
     * A field.
     *
     * @param name its name
     * @param annotations what its annotations say, by their simple names
     * @param words its comment
     */
    public record Field(String name, Map<String, Map<String, String>> annotations, Words words) {

        /** Copies the annotations. */
        public Field {
            annotations = Map.copyOf(annotations);
        }
    }

    /** The classes of a folder of sources. */
    public static List<AnnotatedClass> in(Path folder) {
        return JavaSources.each(folder, (type, name) -> Stream.of(read(type, name)));
    }

    private static AnnotatedClass read(Written type, String name) {
        List<Field> fields = type.tree().getMembers().stream()
                .filter(VariableTree.class::isInstance)
                .map(VariableTree.class::cast)
                .filter(field -> !field.getModifiers().getAnnotations().isEmpty())
                .map(field ->
                        new Field(field.getName().toString(), annotations(field.getModifiers()), type.wordsOf(field)))
                .toList();
        String above = Optional.ofNullable(type.tree().getExtendsClause())
                .map(Tree::toString)
                .orElse("");
        return new AnnotatedClass(name, above, annotations(type.tree().getModifiers()), type.words(), fields);
    }

    private static Map<String, Map<String, String>> annotations(ModifiersTree modifiers) {
        Map<String, Map<String, String>> all = new LinkedHashMap<>();
        for (AnnotationTree annotation : modifiers.getAnnotations()) {
            all.put(annotation.getAnnotationType().toString(), arguments(annotation));
        }
        return all;
    }

    private static Map<String, String> arguments(AnnotationTree annotation) {
        Map<String, String> arguments = new LinkedHashMap<>();
        annotation.getArguments().stream()
                .filter(AssignmentTree.class::isInstance)
                .map(AssignmentTree.class::cast)
                .forEach(argument -> arguments.put(argument.getVariable().toString(), value(argument.getExpression())));
        return Collections.unmodifiableMap(arguments);
    }

    private static String value(ExpressionTree expression) {
        return expression instanceof LiteralTree literal ? String.valueOf(literal.getValue()) : expression.toString();
    }
}
