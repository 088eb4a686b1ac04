// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The source files of a folder, or one file alone. It is walked once, when it is opened; a text is read whenever it is asked
 * for, and not kept. Folders like {@code node_modules} and {@code dist}, hidden ones and what {@code .gitignore} names are
 * skipped. It may be used by several threads at once.
 */
public final class SourceFolder {
    private final Path root;
    private final SortedMap<String, Path> sources;
    private final List<LeftOut> leftOut;
    private final List<LeftOut> skipped;
    private final long limit;

    private SourceFolder(Path root, SourceWalk walk, SortedMap<String, Path> sources, long limit) {
        this.root = root;
        this.sources = sources;
        this.leftOut = List.copyOf(walk.leftOut());
        this.skipped = List.copyOf(walk.skipped());
        this.limit = limit;
    }

    /**
     * Opens a folder, or one file.
     *
     * @throws IllegalArgumentException when there is none
     */
    public static SourceFolder open(Path path) {
        return open(path, Selection.EVERYTHING);
    }

    /**
     * Opens a folder, or one file, and looks at a part of it.
     *
     * @throws IllegalArgumentException when there is none
     */
    public static SourceFolder open(Path path, Selection selection) {
        Path whole = path.toAbsolutePath().normalize();
        if (Files.isDirectory(whole)) {
            SourceWalk walk = new SourceWalk(whole, selection.exclusions());
            walk.walk();
            return new SourceFolder(whole, walk, walk.sources(), selection.limit());
        }
        Path parent = whole.getParent();
        if (parent == null || !Files.exists(whole)) {
            throw new IllegalArgumentException(path + " is neither a file nor a folder");
        }
        SortedMap<String, Path> alone = new TreeMap<>();
        alone.put(whole.getFileName().toString(), whole);
        return new SourceFolder(parent, new SourceWalk(parent, List.of()), alone, selection.limit());
    }

    /** The folder itself; of one file, the one that it is in. */
    public Path root() {
        return root;
    }

    /** The names of all source files, sorted. */
    public List<String> names() {
        return List.copyOf(sources.keySet());
    }

    /** What the walk could not look at; what cannot be read is told by {@link #read}. */
    public List<LeftOut> leftOut() {
        return leftOut;
    }

    /** What was skipped by a rule, with the rule. */
    public List<LeftOut> skipped() {
        return skipped;
    }

    /** Reads a source file; a name that is none of {@link #names()} is left out, as are binaries and minified files. */
    public Reading read(String name) {
        Path file = sources.get(name);
        Optional<Language> language = Language.of(name);
        if (file == null || language.isEmpty()) {
            return new LeftOut(name, "no source file");
        }
        SourceReader.Content content = SourceReader.text(file, limit);
        if (content.text().isEmpty()) {
            return new LeftOut(name, content.reason());
        }
        String text = content.text().get();
        return Minified.is(name, text) ? new LeftOut(name, "minified") : new SourceFile(name, language.get(), text);
    }

    /**
     * The name under which a file is in the folder, links followed: {@code src/a/../db.ts} is {@code src/db.ts}. Any file
     * is found, sources and others, skipped ones as well; what lies outside is not.
     */
    public Optional<String> find(String name) {
        if (sources.containsKey(name)) {
            return Optional.of(name);
        }
        try {
            Path real = root.resolve(name).normalize();
            Path home = root.toRealPath();
            if (!real.startsWith(root) || !Files.isRegularFile(real)) {
                return Optional.empty();
            }
            Path found = real.toRealPath();
            return found.startsWith(home)
                    ? Optional.of(home.relativize(found)
                            .toString()
                            .replace(root.getFileSystem().getSeparator(), "/"))
                    : Optional.empty();
        } catch (InvalidPathException | IOException noFile) {
            return Optional.empty();
        }
    }

    /** The text of any file in the folder, such as {@code tsconfig.json}; none where it cannot be read. */
    public Optional<String> text(String name) {
        return find(name)
                .flatMap(found -> SourceReader.text(root.resolve(found), limit).text());
    }
}
