// SPDX-License-Identifier: Apache-2.0
package dev.espalier.docs.archive;

import java.util.List;

/** The archive of this checkout, under a version that there will never be. */
final class Archives {

    static final String VERSION = "0.0.1";

    private static final List<ArchiveFile> FILES = CorpusArchive.files(VERSION, "the license");

    private Archives() {}

    static List<ArchiveFile> files() {
        return FILES;
    }

    /** Those whose path begins so. */
    static List<ArchiveFile> files(String beginning) {
        return FILES.stream().filter(file -> file.path().startsWith(beginning)).toList();
    }

    static ArchiveFile file(String path) {
        return FILES.stream()
                .filter(file -> file.path().equals(path))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("the archive has no file " + path));
    }
}
