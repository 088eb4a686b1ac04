// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.replay;

import dev.espalier.fixtures.corpus.CaseFile;
import dev.espalier.fixtures.corpus.CaseFolder;
import dev.espalier.fixtures.corpus.Corpus;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Cases by the path of their files.
 *
 * @param cases by their path from the folder: {@code salon/app/app.bookings.list.case}
 */
public record CaseSelection(SortedMap<String, CaseFile> cases) {

    /** Copies the cases. */
    public CaseSelection {
        cases = Collections.unmodifiableSortedMap(new TreeMap<>(cases));
    }

    /**
     * The cases of a folder, of a file with a request a line, or of one of the databases whose corpus comes along.
     *
     * @param source {@code tests/cases}, {@code requests.txt} or {@code salon}
     * @throws IllegalArgumentException when it is none of them, or when a file in it is broken; a line for each mistake
     */
    public static CaseSelection of(String source) {
        if (Corpus.load().databases().contains(source)) {
            SortedMap<String, CaseFile> cases = new TreeMap<>();
            Corpus.load().cases(source).forEach(one -> cases.put(one.key().path(), one));
            return new CaseSelection(cases);
        }
        Path path = Path.of(source);
        if (Files.isDirectory(path)) {
            return new CaseSelection(CaseFolder.read(path).cases());
        }
        if (!Files.isRegularFile(path)) {
            throw new IllegalArgumentException(
                    "there is no folder and no file '" + source + "', and no corpus of that name");
        }
        try {
            return new CaseSelection(RequestList.read(path));
        } catch (IOException e) {
            throw new IllegalArgumentException("'" + source + "' cannot be read: " + e.getMessage(), e);
        }
    }

    /**
     * Those whose name has the pattern in it, and that have one of the tags.
     *
     * @param only {@code app.*}, {@code salon/embed.*}: {@code *} is any text; of several one fits; none fits all
     * @param tags of several one fits; none fits all
     */
    public CaseSelection that(List<String> only, List<String> tags) {
        List<Pattern> patterns = only.stream().map(CaseSelection::pattern).toList();
        return new CaseSelection(cases.entrySet().stream()
                .filter(one -> patterns.isEmpty()
                        || patterns.stream()
                                .anyMatch(pattern -> pattern.matcher(
                                                        one.getValue().key().toString())
                                                .matches()
                                        || pattern.matcher(one.getValue().key().id())
                                                .matches()))
                .filter(one ->
                        tags.isEmpty() || tags.stream().anyMatch(one.getValue().tags()::contains))
                .collect(Collectors.toMap(
                        one -> one.getKey(), one -> one.getValue(), (first, second) -> first, TreeMap::new)));
    }

    private static Pattern pattern(String only) {
        return Pattern.compile(
                List.of(only.split("\\*", -1)).stream().map(Pattern::quote).collect(Collectors.joining(".*")));
    }

    /** The cases, in the order of their paths. */
    public List<CaseFile> list() {
        return List.copyOf(cases.values());
    }
}
