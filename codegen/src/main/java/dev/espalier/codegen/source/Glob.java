// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.source;

import java.util.List;
import java.util.stream.IntStream;

/**
 * A pattern of paths, as {@code .gitignore} has them: {@code *} and {@code ?} within a name, {@code **} for any number of
 * names, {@code [a-z]} and {@code [!a]}, and a backslash before what is meant as it is. It takes no more steps than the
 * lengths of both multiplied.
 */
final class Glob {
    private static final String ANY = "**";

    private final List<String> names;

    /** A pattern without a slash at its ends. */
    Glob(String pattern) {
        List<String> all = List.of(pattern.split("/", -1));
        names = IntStream.range(0, all.size())
                .filter(at ->
                        at == 0 || !all.get(at).equals(ANY) || !all.get(at - 1).equals(ANY))
                .mapToObj(all::get)
                .toList();
    }

    /** Whether all of a path matches, given as its names. */
    boolean matches(List<String> path) {
        boolean[] reached = new boolean[path.size() + 1];
        reached[0] = true;
        for (int index = 0; index < names.size(); index++) {
            reached = step(names.get(index), index == names.size() - 1, path, reached);
        }
        return reached[path.size()];
    }

    /** Up to where in the path one may come with one more name of the pattern. */
    private static boolean[] step(String sign, boolean last, List<String> path, boolean[] reached) {
        boolean[] next = new boolean[path.size() + 1];
        boolean any = sign.equals(ANY);
        for (int at = 0; at <= path.size(); at++) {
            boolean behind = at > 0 && reached[at - 1];
            if (any) {
                next[at] = (reached[at] && !last) || behind || (at > 0 && next[at - 1]);
            } else {
                next[at] = behind && fits(sign, path.get(at - 1));
            }
        }
        return next;
    }

    /** Whether one name matches: a star takes nothing at first, and one character more whenever what follows fails. */
    private static boolean fits(String pattern, String name) {
        int at = 0;
        int read = 0;
        int star = -1;
        int taken = 0;
        while (read < name.length()) {
            if (at < pattern.length() && pattern.charAt(at) == '*') {
                star = at;
                taken = read;
                at++;
                continue;
            }
            int next = Sign.after(pattern, at, name.charAt(read));
            if (next >= 0) {
                at = next;
                read++;
            } else if (star >= 0) {
                at = star + 1;
                taken++;
                read = taken;
            } else {
                return false;
            }
        }
        return pattern.substring(at).chars().allMatch(sign -> sign == '*');
    }

    /** A sign of a pattern that stands for one character. */
    private static final class Sign {

        private Sign() {}

        /** Where the pattern goes on when the sign at a place stands for a character; -1 when it does not. */
        static int after(String pattern, int at, char character) {
            if (at >= pattern.length()) {
                return -1;
            }
            char sign = pattern.charAt(at);
            int close = sign == '[' ? pattern.indexOf(']', at + 2) : -1;
            if (close > 0) {
                return among(pattern.substring(at + 1, close), character) ? close + 1 : -1;
            }
            boolean escaped = sign == '\\' && at + 1 < pattern.length();
            char meant = escaped ? pattern.charAt(at + 1) : sign;
            boolean same = meant == character || (sign == '?' && !escaped);
            return same ? at + (escaped ? 2 : 1) : -1;
        }

        private static boolean among(String set, char character) {
            boolean negated = set.charAt(0) == '!' || set.charAt(0) == '^';
            String signs = negated ? set.substring(1) : set;
            boolean found = false;
            for (int at = 0; at < signs.length(); at++) {
                boolean range = at + 2 < signs.length() && signs.charAt(at + 1) == '-';
                char last = range ? signs.charAt(at + 2) : signs.charAt(at);
                found |= signs.charAt(at) <= character && character <= last;
                at += range ? 2 : 0;
            }
            return found != negated;
        }
    }
}
