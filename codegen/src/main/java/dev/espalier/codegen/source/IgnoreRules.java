// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The rules of one {@code .gitignore}; of several that name a path, the last decides. */
final class IgnoreRules {
    /** No rules. */
    static final IgnoreRules NONE = new IgnoreRules(List.of());

    private final List<Rule> rules;

    private IgnoreRules(List<Rule> rules) {
        this.rules = rules;
    }

    /** The rules that lines say. */
    static IgnoreRules of(List<String> lines) {
        return new IgnoreRules(
                lines.stream().flatMap(line -> rule(line).stream()).toList());
    }

    /**
     * Whether a path is to be ignored, as far as these rules speak of it.
     *
     * @param path its names, from the folder on where the rules stand
     */
    Optional<Boolean> ignores(List<String> path, Kind kind) {
        for (int index = rules.size() - 1; index >= 0; index--) {
            Rule rule = rules.get(index);
            if ((kind == Kind.FOLDER || !rule.foldersAlone()) && rule.glob().matches(path)) {
                return Optional.of(rule.ignored());
            }
        }
        return Optional.empty();
    }

    private static Optional<Rule> rule(String line) {
        String text = withoutSpaces(line);
        if (text.isEmpty() || text.startsWith("#")) {
            return Optional.empty();
        }
        boolean ignored = !text.startsWith("!");
        String pattern = ignored ? text : text.substring(1);
        boolean foldersAlone = pattern.endsWith("/");
        if (foldersAlone) {
            pattern = pattern.substring(0, pattern.length() - 1);
        }
        boolean anchored = pattern.contains("/");
        pattern = pattern.startsWith("/") ? pattern.substring(1) : pattern;
        return pattern.isEmpty()
                ? Optional.empty()
                : Optional.of(new Rule(new Glob(anchored ? pattern : "**/" + pattern), ignored, foldersAlone));
    }

    /** Spaces at the end mean nothing, unless a backslash stands before them. */
    private static String withoutSpaces(String line) {
        int end = line.length();
        while (end > 0 && " \t\r".indexOf(line.charAt(end - 1)) >= 0 && !(end > 1 && line.charAt(end - 2) == '\\')) {
            end--;
        }
        return line.substring(0, end);
    }

    /** What a path leads to. */
    enum Kind {
        /** A folder. */
        FOLDER,
        /** Anything else. */
        FILE
    }

    private record Rule(Glob glob, boolean ignored, boolean foldersAlone) {}

    /** Rules of folders one in another, each with the names that lead from its folder to the innermost. */
    static final class Nested {
        private final List<Level> levels;

        private Nested(List<Level> levels) {
            this.levels = levels;
        }

        /** No rules at all. */
        static Nested none() {
            return new Nested(List.of());
        }

        /** The same with rules of the innermost folder. */
        Nested with(IgnoreRules rules) {
            List<Level> more = new ArrayList<>(levels);
            more.add(new Level(rules, List.of()));
            return new Nested(more);
        }

        /** The same, seen from a folder further in. */
        Nested in(String folder) {
            return new Nested(levels.stream().map(level -> level.in(folder)).toList());
        }

        /** Whether something in the innermost folder is to be ignored. */
        boolean ignores(String name, Kind kind) {
            for (int index = levels.size() - 1; index >= 0; index--) {
                Level level = levels.get(index).in(name);
                Optional<Boolean> told = level.rules().ignores(level.path(), kind);
                if (told.isPresent()) {
                    return told.get();
                }
            }
            return false;
        }
    }

    private record Level(IgnoreRules rules, List<String> path) {
        Level in(String name) {
            List<String> longer = new ArrayList<>(path);
            longer.add(name);
            return new Level(rules, longer);
        }
    }
}
