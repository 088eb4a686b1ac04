// SPDX-License-Identifier: Apache-2.0
package dev.espalier.docs.archive;

import dev.espalier.docs.json.PrettyJson;
import dev.espalier.fixtures.corpus.Corpus;
import dev.espalier.fixtures.corpus.Differences;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** All files of the archive. */
final class CorpusArchive {

    private static final PrettyJson JSON = new PrettyJson(110);
    private static final List<String> RESOURCES = List.of(
            "README.md",
            "runner/run.mjs",
            "schema/case.schema.json",
            "schema/difference.schema.json",
            "schema/index.schema.json");

    private CorpusArchive() {}

    /**
     * The files, by their paths in alphabetical order.
     *
     * @param version of the corpus
     * @param license its text
     */
    static List<ArchiveFile> files(String version, String license) {
        List<ArchiveFile> files = new ArrayList<>(others(license).toList());
        files.sort(Comparator.comparing(ArchiveFile::path));
        files.add(ArchiveFile.of(IndexJson.PATH, JSON.file(IndexJson.of(version, files))));
        files.sort(Comparator.comparing(ArchiveFile::path));
        return List.copyOf(files);
    }

    private static Stream<ArchiveFile> others(String license) {
        return Stream.of(
                        Stream.of(ArchiveFile.of("LICENSE", license)),
                        RESOURCES.stream().map(ArchiveFile::resource),
                        DatabaseFiles.all(),
                        Corpus.load().cases().stream()
                                .map(one -> ArchiveFile.of(CaseJson.path(one), JSON.file(CaseJson.of(one)))),
                        Differences.load().stream()
                                .map(one ->
                                        ArchiveFile.of(DifferenceJson.path(one), JSON.file(DifferenceJson.of(one)))))
                .flatMap(files -> files);
    }
}
