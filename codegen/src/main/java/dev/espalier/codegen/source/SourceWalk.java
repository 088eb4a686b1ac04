// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.source;

import dev.espalier.codegen.source.IgnoreRules.Kind;
import dev.espalier.codegen.source.IgnoreRules.Nested;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A walk through a folder. Links are not followed: what they lead to in the folder is met under its own name, so each file
 * once, and what lies outside is not of the folder.
 */
final class SourceWalk {
    /** What nobody calls a folder of sources. */
    private static final Set<String> OUTPUT = Set.of("node_modules", "bower_components", "dist", "coverage");

    /** What is output beside a package's description, and may be a word of the program's own elsewhere. */
    private static final Set<String> OUTPUT_OF_PACKAGE = Set.of("build", "out", "vendor");

    private final Path root;
    private final IgnoreRules exclusions;
    private final SortedMap<String, Path> sources = new TreeMap<>();
    private final List<LeftOut> leftOut = new ArrayList<>();
    private final List<LeftOut> skipped = new ArrayList<>();
    private final Deque<Folder> ahead = new ArrayDeque<>();

    SourceWalk(Path root, List<String> exclusions) {
        this.root = root;
        this.exclusions = IgnoreRules.of(exclusions);
    }

    /** Walks the whole folder. */
    void walk() {
        ahead.add(new Folder(root, IgnoreFiles.above(root), Nested.none().with(exclusions)));
        while (!ahead.isEmpty()) {
            look(ahead.remove());
        }
    }

    /** The source files by their names. */
    SortedMap<String, Path> sources() {
        return sources;
    }

    /** What could not be looked at. */
    List<LeftOut> leftOut() {
        return leftOut;
    }

    /** What was not looked at by a rule. */
    List<LeftOut> skipped() {
        return skipped;
    }

    private void look(Folder folder) {
        List<Path> entries;
        try (Stream<Path> listed = Files.list(folder.path())) {
            entries = listed.sorted().toList();
        } catch (IOException unreadable) {
            leftOut.add(new LeftOut(name(folder.path()), SourceReader.reason(unreadable)));
            return;
        }
        IgnoreFiles.objection(folder.path())
                .ifPresent(reason -> leftOut.add(new LeftOut(name(IgnoreFiles.file(folder.path())), reason)));
        Folder ruled = folder.ruled();
        for (Path entry : entries) {
            meet(ruled, entry);
        }
    }

    private void meet(Folder folder, Path entry) {
        String name = entry.getFileName().toString();
        if (Files.isSymbolicLink(entry)) {
            link(entry, name);
        } else if (Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS)) {
            String rule = rule(folder, name, Kind.FOLDER);
            if (rule.isEmpty()) {
                ahead.add(folder.in(entry, name));
            } else {
                skipped.add(new LeftOut(name(entry), rule));
            }
        } else if (Language.of(name).isPresent()) {
            String rule = rule(folder, name, Kind.FILE);
            if (rule.isEmpty()) {
                sources.put(name(entry), entry);
            } else {
                skipped.add(new LeftOut(name(entry), rule));
            }
        }
    }

    /** By which rule something is skipped; empty for none. */
    private String rule(Folder folder, String name, Kind kind) {
        if (folder.excluded().ignores(name, kind)) {
            return "excluded";
        }
        if (kind == Kind.FOLDER && name.startsWith(".")) {
            return "hidden";
        }
        if (kind == Kind.FOLDER && output(folder.path(), name)) {
            return "holds what was built or installed";
        }
        return folder.ignored().ignores(name, kind) ? "named by .gitignore" : "";
    }

    private boolean output(Path folder, String name) {
        boolean ofPackage = folder.equals(root) || Files.exists(folder.resolve("package.json"));
        return OUTPUT.contains(name) || (ofPackage && OUTPUT_OF_PACKAGE.contains(name));
    }

    private void link(Path entry, String name) {
        boolean folder = Files.isDirectory(entry);
        if (!folder && Language.of(name).isEmpty()) {
            return;
        }
        try {
            if (!entry.toRealPath().startsWith(root.toRealPath())) {
                leftOut.add(new LeftOut(name(entry), "a link that leads out of the folder"));
            }
        } catch (IOException broken) {
            leftOut.add(new LeftOut(name(entry), "a link that leads nowhere"));
        }
    }

    private String name(Path path) {
        String name =
                root.relativize(path).toString().replace(path.getFileSystem().getSeparator(), "/");
        return name.isEmpty() ? "." : name;
    }

    /**
     * A folder with the rules that hold in it.
     *
     * @param ignored what {@code .gitignore} names
     * @param excluded what the caller does
     */
    private record Folder(Path path, Nested ignored, Nested excluded) {
        /** With the rules that stand in the folder itself. */
        Folder ruled() {
            return new Folder(path, IgnoreFiles.in(path, ignored), excluded);
        }

        Folder in(Path folder, String name) {
            return new Folder(folder, ignored.in(name), excluded.in(name));
        }
    }
}
