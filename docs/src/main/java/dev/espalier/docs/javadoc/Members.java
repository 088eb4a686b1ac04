// SPDX-License-Identifier: Apache-2.0
package dev.espalier.docs.javadoc;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import dev.espalier.docs.javadoc.JavaSources.Written;
import dev.espalier.docs.javadoc.Member.Kind;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** What a class has that others may use. */
final class Members {

    private static final String CONSTRUCTOR = "<init>";

    /** Types whose members are public unless they say otherwise. */
    private static final Set<Tree.Kind> PUBLIC_BY_ITSELF = Set.of(Tree.Kind.INTERFACE, Tree.Kind.ANNOTATION_TYPE);

    private final Written type;
    private final Words words;

    private Members(Written type) {
        this.type = type;
        this.words = type.words();
    }

    static List<Member> of(Written type) {
        Members members = new Members(type);
        return type.tree().getMembers().stream()
                .filter(members::isForOthers)
                .flatMap(members::member)
                .toList();
    }

    private boolean isForOthers(Tree member) {
        if (member instanceof VariableTree field && isComponent(field)) {
            return true;
        }
        Set<Modifier> flags = member instanceof MethodTree method
                ? method.getModifiers().getFlags()
                : member instanceof VariableTree field ? field.getModifiers().getFlags() : Set.of(Modifier.PRIVATE);
        boolean open = PUBLIC_BY_ITSELF.contains(type.tree().getKind()) && !flags.contains(Modifier.PRIVATE);
        return open || flags.contains(Modifier.PUBLIC);
    }

    /** In a record what is not static is a component. */
    private boolean isComponent(VariableTree field) {
        return type.tree().getKind() == Tree.Kind.RECORD
                && !field.getModifiers().getFlags().contains(Modifier.STATIC);
    }

    private Stream<Member> member(Tree member) {
        if (member instanceof MethodTree method) {
            return isOverriding(method.getModifiers()) || isCompact(method)
                    ? Stream.empty()
                    : Stream.of(called(method));
        }
        VariableTree field = (VariableTree) member;
        String name = field.getName().toString();
        if (isComponent(field)) {
            Words said = new Words("", words.parameters().getOrDefault(name, ""), Map.of(), List.of());
            return Stream.of(new Member(Kind.COMPONENT, name, name, String.valueOf(field.getType()), said));
        }
        return Stream.of(new Member(Kind.CONSTANT, name, name, "", type.wordsOf(field)));
    }

    private static boolean isOverriding(ModifiersTree modifiers) {
        return modifiers.getAnnotations().stream()
                .map(AnnotationTree::getAnnotationType)
                .anyMatch(annotation -> annotation.toString().equals("Override"));
    }

    /** The constructor of a record that has no parameters written out says nothing that the components do not. */
    private boolean isCompact(MethodTree method) {
        return type.tree().getKind() == Tree.Kind.RECORD
                && method.getName().contentEquals(CONSTRUCTOR)
                && method.getParameters().stream()
                        .map(VariableTree::getName)
                        .map(String::valueOf)
                        .toList()
                        .equals(components());
    }

    private List<String> components() {
        return type.tree().getMembers().stream()
                .filter(VariableTree.class::isInstance)
                .map(VariableTree.class::cast)
                .filter(this::isComponent)
                .map(field -> field.getName().toString())
                .toList();
    }

    private Member called(MethodTree method) {
        boolean makes = method.getName().contentEquals(CONSTRUCTOR);
        ClassTree tree = type.tree();
        String name = makes ? tree.getSimpleName().toString() : method.getName().toString();
        String parameters =
                method.getParameters().stream().map(Members::parameter).collect(Collectors.joining(", ", "(", ")"));
        return new Member(
                makes ? Kind.CONSTRUCTOR : Kind.METHOD,
                name,
                (makes ? "new " : "") + name + parameters,
                makes ? "" : String.valueOf(method.getReturnType()),
                type.wordsOf(method));
    }

    /** {@code SelectOption... options}; annotations tell what the words tell. */
    private static String parameter(VariableTree parameter) {
        String written = parameter.toString();
        String type = parameter.getType().toString();
        boolean many = written.endsWith("... " + parameter.getName());
        return (many ? type.substring(0, type.length() - 2) + "..." : type) + " " + parameter.getName();
    }
}
