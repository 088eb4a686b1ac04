// SPDX-License-Identifier: Apache-2.0
package dev.espalier.docs.archive;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Writes the archive, in the build.
 *
 * <pre>{@code
 * ArchiveCommand 0.1.0 LICENSE target/espalier-corpus-0.1.0.zip
 * }</pre>
 */
public final class ArchiveCommand {

    /** Any time will do that is the same in every build; ZIP files know no time zone and none before 1980. */
    private static final LocalDateTime TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private ArchiveCommand() {}

    /** The version, the file of the license, and the file to write. */
    public static void main(String[] arguments) throws IOException {
        String version = arguments[0];
        String license = Files.readString(Path.of(arguments[1]));
        Path zip = Path.of(arguments[2]);
        Files.createDirectories(zip.toAbsolutePath().getParent());
        try (OutputStream out = Files.newOutputStream(zip)) {
            write(version, license, out);
        }
    }

    static void write(String version, String license, OutputStream target) throws IOException {
        try (ZipOutputStream out = new ZipOutputStream(target)) {
            write("espalier-corpus-" + version + "/", CorpusArchive.files(version, license), out);
        }
    }

    private static void write(String folder, List<ArchiveFile> files, ZipOutputStream out) throws IOException {
        for (ArchiveFile file : files) {
            ZipEntry entry = new ZipEntry(folder + file.path());
            entry.setTimeLocal(TIME);
            out.putNextEntry(entry);
            out.write(file.bytes());
            out.closeEntry();
        }
    }
}
