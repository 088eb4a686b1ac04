// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.port.file;

import dev.espalier.fixtures.corpus.CaseReader;
import dev.espalier.fixtures.corpus.CaseSyntaxException;
import dev.espalier.fixtures.corpus.OpenCase;
import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Files that were made, on their way into a folder where others write too.
 *
 * @param texts by their path from the folder, with {@code /} between names
 */
public record PortFiles(SortedMap<String, String> texts) {
    /** Copies the texts. */
    public PortFiles {
        texts = Collections.unmodifiableSortedMap(new TreeMap<>(texts));
    }

    /**
     * What became of them.
     *
     * @param written new, or with another text
     * @param unchanged the same as before
     */
    public record Placed(int written, int unchanged) {}

    /** The files of that folder that somebody else has written or changed, and that would be lost. */
    public List<Path> foreign(Path folder) throws IOException {
        List<Path> foreign = new ArrayList<>();
        for (Map.Entry<String, String> text : texts.entrySet()) {
            Path target = folder.resolve(text.getKey());
            boolean there = Files.exists(target, LinkOption.NOFOLLOW_LINKS);
            if (!isWithin(folder, target) || (there && !isOurs(target, text.getValue()))) {
                foreign.add(target);
            }
        }
        return List.copyOf(foreign);
    }

    /**
     * Writes them, whatever is there.
     *
     * @throws IOException when one cannot be written, or when a link would lead it out of the folder
     */
    public Placed write(Path folder) throws IOException {
        for (String path : texts.keySet()) {
            if (!isWithin(folder, folder.resolve(path))) {
                throw new IOException(folder.resolve(path) + ": a link leads out of the folder");
            }
        }
        List<Path> changed = changed(folder);
        for (Map.Entry<String, String> text : texts.entrySet()) {
            Path target = folder.resolve(text.getKey());
            if (changed.contains(target)) {
                Files.createDirectories(target.resolve("..").normalize());
                Files.deleteIfExists(target);
                Files.write(target, text.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return new Placed(changed.size(), texts.size() - changed.size());
    }

    /** The files of that folder that are not there or have another text, in the order of their paths. */
    public List<Path> changed(Path folder) throws IOException {
        List<Path> changed = new ArrayList<>();
        for (Map.Entry<String, String> text : texts.entrySet()) {
            Path target = folder.resolve(text.getKey());
            byte[] bytes = text.getValue().getBytes(StandardCharsets.UTF_8);
            if (!Files.isRegularFile(target) || !Arrays.equals(Files.readAllBytes(target), bytes)) {
                changed.add(target);
            }
        }
        return List.copyOf(changed);
    }

    /** Whether the folders on the way that are there already stay within the folder. */
    private static boolean isWithin(Path folder, Path target) throws IOException {
        Path there = target.toAbsolutePath().getParent();
        Path root = folder.toAbsolutePath();
        while (there != null && !there.equals(root) && !Files.exists(there, LinkOption.NOFOLLOW_LINKS)) {
            there = there.getParent();
        }
        return there == null
                || there.equals(root)
                || (Files.exists(there) && there.toRealPath().startsWith(folder.toRealPath()));
    }

    private static boolean isOurs(Path file, String text) throws IOException {
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            return false;
        }
        try {
            String before = Files.readString(file);
            return before.equals(text) || PortMark.isOn(before) || isOpen(file, before);
        } catch (MalformedInputException e) {
            // nothing of ours is anything but UTF-8
            return false;
        }
    }

    /** Whether it is a case that nobody has recorded. */
    private static boolean isOpen(Path file, String text) {
        try {
            return file.toString().endsWith(".case") && CaseReader.readFile(file.toString(), text) instanceof OpenCase;
        } catch (CaseSyntaxException e) {
            // somebody is at work on it
            return false;
        }
    }
}
