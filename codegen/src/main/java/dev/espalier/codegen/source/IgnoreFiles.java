// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.source;

import dev.espalier.codegen.source.IgnoreRules.Nested;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Reads the {@code .gitignore} of folders; what cannot be read names nothing. */
final class IgnoreFiles {
    private static final String NAME = ".gitignore";
    private static final long LIMIT = 100_000;

    private IgnoreFiles() {}

    /** Rules with those that stand in a folder. */
    static Nested in(Path folder, Nested outer) {
        return Optional.of(file(folder))
                .filter(Files::isRegularFile)
                .flatMap(found -> SourceReader.text(found, LIMIT).text())
                .map(text -> outer.with(IgnoreRules.of(text.lines().toList())))
                .orElse(outer);
    }

    /** Why the rules that stand in a folder are not looked at; none where they are, or where there are none. */
    static Optional<String> objection(Path folder) {
        return Optional.of(file(folder))
                .filter(Files::isRegularFile)
                .map(found -> SourceReader.text(found, LIMIT))
                .filter(content -> content.text().isEmpty())
                .map(SourceReader.Content::reason);
    }

    /** The name of the rules of a folder. */
    static Path file(Path folder) {
        return folder.resolve(NAME);
    }

    /** The rules of the folders above one, up to that which holds the repository; none where there is no repository. */
    static Nested above(Path folder) {
        Path home = folder;
        while (home != null && !Files.exists(home.resolve(".git"))) {
            home = home.getParent();
        }
        if (home == null || home.equals(folder)) {
            return Nested.none();
        }
        Nested rules = Nested.none();
        Path at = home;
        for (Path name : home.relativize(folder)) {
            rules = in(at, rules).in(name.toString());
            at = at.resolve(name);
        }
        return rules;
    }
}
