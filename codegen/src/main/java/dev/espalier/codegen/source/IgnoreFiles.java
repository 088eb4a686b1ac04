// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.source;

import dev.espalier.codegen.source.IgnoreRules.Nested;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Reads the {@code .gitignore} of folders; what cannot be read names nothing. */
final class IgnoreFiles {
    private static final String NAME = ".gitignore";
    private static final long LIMIT = 1_000_000;

    private IgnoreFiles() {}

    /** Rules with those that stand in a folder. */
    static Nested in(Path folder, Nested outer) {
        Path file = folder.resolve(NAME);
        return Optional.of(file)
                .filter(Files::isRegularFile)
                .flatMap(found -> SourceReader.text(found, LIMIT).text())
                .map(text -> outer.with(IgnoreRules.of(text.lines().toList())))
                .orElse(outer);
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
