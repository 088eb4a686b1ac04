// SPDX-License-Identifier: Apache-2.0
package dev.espalier.docs.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The folder that the site is written to; of an older site nothing stays. */
final class SiteFolder {

    private final Path folder;
    private final Set<Path> written = new HashSet<>();

    /**
     * A folder that is empty, or is not there yet, or has a site in it.
     *
     * @throws IllegalArgumentException when something else is in it
     */
    SiteFolder(Path folder) {
        if (!Files.exists(folder.resolve(Assets.STYLE)) && !files(folder).isEmpty()) {
            throw new IllegalArgumentException(folder + " has files in it that are no site");
        }
        this.folder = folder;
    }

    void write(String path, String text) {
        Path file = folder.resolve(path);
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        written.add(file);
    }

    /** Deletes what was there before and is not written any more. */
    void sweep() {
        files(folder).stream().filter(file -> !written.contains(file)).forEach(SiteFolder::delete);
    }

    private static void delete(Path file) {
        try {
            Files.delete(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> files(Path folder) {
        if (!Files.exists(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
