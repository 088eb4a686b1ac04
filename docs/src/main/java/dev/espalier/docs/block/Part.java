// SPDX-License-Identifier: Apache-2.0
package dev.espalier.docs.block;

import dev.espalier.docs.block.kind.BlockArgument;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A part of a case that a block can show. */
enum Part {
    JS,
    JAVA,
    REQUEST,
    SQL,
    ANSWER;

    /** Those that {@code parts=java,sql} asks for; all without it. */
    static Set<Part> of(BlockArgument argument) {
        return argument.list("parts").map(Part::named).orElse(Set.of(values()));
    }

    private static Set<Part> named(List<String> names) {
        return names.stream()
                .map(name -> Stream.of(values())
                        .filter(part -> part.word().equals(name))
                        .findFirst()
                        .orElseThrow(() -> new IllegalArgumentException("no part is called '" + name + "'")))
                .collect(Collectors.toUnmodifiableSet());
    }

    private String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
