// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.generate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A directory that is there as long as it is needed. */
record Workbench(Path root) implements AutoCloseable {

    static Workbench create() throws IOException {
        return new Workbench(Files.createTempDirectory("espalier-generate"));
    }

    @Override
    public void close() throws IOException {
        List<Path> deepestFirst;
        try (Stream<Path> tree = Files.walk(root)) {
            deepestFirst = tree.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path path : deepestFirst) {
            Files.delete(path);
        }
    }
}
