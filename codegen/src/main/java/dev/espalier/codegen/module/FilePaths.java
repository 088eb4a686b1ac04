// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.module;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** Paths in a folder, with {@code /} between names; the folder itself is the empty path. */
final class FilePaths {
    private FilePaths() {}

    /** The folder of a file. */
    static String folder(String file) {
        int slash = file.lastIndexOf('/');
        return slash < 0 ? "" : file.substring(0, slash);
    }

    /** The folders around a file, the nearest first. */
    static List<String> ancestors(String file) {
        List<String> found = new ArrayList<>();
        String at = file;
        while (!at.isEmpty()) {
            at = folder(at);
            found.add(at);
        }
        return found;
    }

    /** A path that is said from a folder; none where it leads out. */
    static Optional<String> join(String folder, String path) {
        Deque<String> names = new ArrayDeque<>();
        for (String name : (folder + "/" + path).split("/", -1)) {
            if (name.equals("..")) {
                if (names.pollLast() == null) {
                    return Optional.empty();
                }
            } else if (!name.isEmpty() && !name.equals(".")) {
                names.addLast(name);
            }
        }
        return Optional.of(String.join("/", names));
    }
}
