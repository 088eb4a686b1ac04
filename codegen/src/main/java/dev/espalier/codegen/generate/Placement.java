// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.generate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Brings generated files to where they belong, beside files of others that stay as they are.
 *
 * @param from where they were made
 * @param files their paths from there
 * @param to the directory that they go to
 * @param folder of the package, from either
 * @param mark what files of ours have
 */
record Placement(Path from, Set<Path> files, Path to, Path folder, Mark mark) {

    private static final int NAMED = 5;

    static Placement of(Path from, String packageName, Path to, String end) throws IOException {
        try (Stream<Path> tree = Files.walk(from)) {
            Set<Path> files = tree.filter(Files::isRegularFile)
                    .filter(file -> file.toString().endsWith(end))
                    .map(from::relativize)
                    .collect(Collectors.toCollection(TreeSet::new));
            return new Placement(from, files, to, Path.of(packageName.replace('.', '/')), new Mark(packageName));
        }
    }

    /**
     * Looks before anything is written.
     *
     * @throws GenerationException when a file of somebody else stands where one would be written
     */
    void demandRoom() throws IOException {
        TreeSet<String> foreign = new TreeSet<>();
        for (Path file : files) {
            Path target = to.resolve(file);
            if (Files.exists(target, LinkOption.NOFOLLOW_LINKS) && !isOurs(target)) {
                foreign.add(target.toString());
            }
        }
        if (!foreign.isEmpty()) {
            String more = foreign.size() > NAMED ? " and " + (foreign.size() - NAMED) + " more" : "";
            throw new GenerationException(
                    foreign.stream().limit(NAMED).collect(Collectors.joining(", ")) + more
                            + ": not written by espalier generate for this package, and left alone; choose another --package or directory");
        }
    }

    Written place() throws IOException {
        int changed = 0;
        for (Path file : files) {
            changed += write(from.resolve(file), to.resolve(file)) ? 1 : 0;
        }
        List<Path> stale = stale();
        for (Path file : stale) {
            Files.delete(file);
        }
        return new Written(changed, files.size() - changed, stale.size(), List.of());
    }

    /** The files that are not there, are others, or are there though nothing makes them any more. */
    List<Path> differing() throws IOException {
        List<Path> differing = new ArrayList<>();
        for (Path file : files) {
            Path target = to.resolve(file);
            if (!Files.isRegularFile(target) || Files.mismatch(from.resolve(file), target) >= 0) {
                differing.add(target);
            }
        }
        differing.addAll(stale());
        return List.copyOf(differing);
    }

    private static boolean write(Path made, Path target) throws IOException {
        byte[] bytes = Files.readAllBytes(made);
        if (Files.exists(target) && Arrays.equals(Files.readAllBytes(target), bytes)) {
            return false;
        }
        Files.createDirectories(target.resolve("..").normalize());
        Files.write(target, bytes);
        return true;
    }

    private List<Path> stale() throws IOException {
        Path root = to.resolve(folder);
        if (files.stream().noneMatch(file -> file.toString().endsWith(".java")) || !Files.isDirectory(root)) {
            return List.of();
        }
        List<Path> stale;
        try (Stream<Path> tree = Files.walk(root)) {
            stale = tree.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !files.contains(to.relativize(file)))
                    .toList();
        }
        TreeSet<Path> ours = new TreeSet<>();
        for (Path file : stale) {
            if (isOurs(file)) {
                ours.add(file);
            }
        }
        return List.copyOf(ours);
    }

    private boolean isOurs(Path file) throws IOException {
        return file.endsWith(EspalierGenerator.RESOURCE) ? Drift.isResource(file) : mark.isIn(file);
    }
}
