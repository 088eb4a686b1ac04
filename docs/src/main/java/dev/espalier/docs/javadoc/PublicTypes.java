// SPDX-License-Identifier: Apache-2.0
package dev.espalier.docs.javadoc;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.Tree;
import dev.espalier.docs.javadoc.JavaSources.Written;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** The public types of a folder of sources. */
public final class PublicTypes {

    private PublicTypes() {}

    /** All of them, those that stand in others included, by the paths of their files: of {@code core/src/main/java} for instance. */
    public static List<PublicType> in(Path folder) {
        return JavaSources.each(folder, PublicTypes::ifPublic);
    }

    private static Stream<PublicType> ifPublic(Written type, String name) {
        return type.tree().getModifiers().getFlags().contains(Modifier.PUBLIC) ? types(type, name) : Stream.empty();
    }

    private static Stream<PublicType> types(Written type, String name) {
        PublicType own = new PublicType(
                type.room(),
                name,
                type.tree().getKind().name().replace("_TYPE", "").toLowerCase(Locale.ROOT),
                type.words(),
                Members.of(type));
        boolean open = type.tree().getKind() == Tree.Kind.INTERFACE;
        Stream<PublicType> within = type.tree().getMembers().stream()
                .filter(ClassTree.class::isInstance)
                .map(ClassTree.class::cast)
                .filter(member -> open || member.getModifiers().getFlags().contains(Modifier.PUBLIC))
                .flatMap(member -> types(type.within(member), name + "." + member.getSimpleName()));
        return Stream.concat(Stream.of(own), within);
    }
}
