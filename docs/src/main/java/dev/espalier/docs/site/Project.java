// SPDX-License-Identifier: Apache-2.0
package dev.espalier.docs.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The files of the project, by their paths from its root on, with slashes.
 *
 * @param root where they lie
 */
record Project(Path root) {

    String text(String file) {
        try {
            return Files.readString(root.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean isFolder(String file) {
        return Files.isDirectory(root.resolve(file));
    }

    boolean has(String file) {
        return Files.exists(root.resolve(file));
    }

    /** What lies in a folder, folders with a slash behind them. */
    List<String> names(String folder) {
        try (Stream<Path> files = Files.list(root.resolve(folder))) {
            return files.map(file -> file.getFileName() + (Files.isDirectory(file) ? "/" : ""))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Markdown files at the root and in the manual. */
    Stream<String> manual() {
        return Stream.concat(markdown("", 1), markdown("docs/manual", Integer.MAX_VALUE));
    }

    private Stream<String> markdown(String folder, int depth) {
        try (Stream<Path> files = Files.walk(root.resolve(folder), depth)) {
            return files
                    .filter(file -> file.toString().endsWith(".md"))
                    .map(file -> root.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The file that a link in another leads to; none when it leads out of the project or stays in its file. */
    static Optional<String> target(String from, String destination) {
        URI link = URI.create(destination);
        if (link.isAbsolute() || link.getPath().isEmpty()) {
            return Optional.empty();
        }
        URI target = URI.create("/" + from).resolve(link.getPath()).normalize();
        return Optional.of(target.getPath().replaceAll("^/|/$", ""));
    }
}
