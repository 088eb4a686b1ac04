// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.replay;

import dev.espalier.fixtures.corpus.CaseFolder;
import dev.espalier.fixtures.corpus.GoldenCase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The folder that answers are kept in, and the cases that were there before. */
public final class CaseFiles {
    private final Path folder;
    private final Map<String, GoldenCase> before;

    private CaseFiles(Path folder, Map<String, GoldenCase> before) {
        this.folder = folder;
        this.before = before;
    }

    /**
     * The files of this folder, which need not be there yet.
     *
     * @throws dev.espalier.fixtures.corpus.BrokenCasesException when a case file in it is none
     */
    public static CaseFiles in(Path folder) {
        Map<String, GoldenCase> before = new TreeMap<>();
        if (Files.isDirectory(folder)) {
            CaseFolder.read(folder).cases().forEach((path, one) -> {
                if (one instanceof GoldenCase golden) {
                    before.put(path, golden);
                }
            });
        }
        return new CaseFiles(folder, before);
    }

    /** The case with an answer that was there. */
    Optional<GoldenCase> find(String path) {
        return Optional.ofNullable(before.get(path));
    }

    /** Writes a file as a whole: who reads meanwhile sees the old one or the new one. */
    void write(String path, String text) throws UnwritableException {
        Path file = folder.resolve(path);
        try {
            Path parent = Files.createDirectories(file.toAbsolutePath().getParent());
            if (!parent.toRealPath().startsWith(folder.toRealPath())) {
                throw new IOException("a link leads out of the folder");
            }
            Path draft = Files.createTempFile(parent, ".recording", "");
            try {
                Files.writeString(draft, text);
                Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(draft);
            }
        } catch (IOException e) {
            throw new UnwritableException("'" + file + "' cannot be written: " + e.getMessage(), e);
        }
    }
}
