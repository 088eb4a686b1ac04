// SPDX-License-Identifier: Apache-2.0
package dev.espalier.docs.block.kind;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Texts as Markdown that shows them to the letter. */
public final class Fence {

    /** Lines of a body that are shown; one more when only one is left. */
    private static final int LINES = 12;

    private static final Pattern BACKTICKS = Pattern.compile("`+");
    private static final Pattern SPECIAL = Pattern.compile("[\\\\`*_\\[\\]<>|#~]");

    private Fence() {}

    /** A fenced block of a language. */
    public static String block(String language, String content) {
        String fence = "`".repeat(Math.max(3, longest(content) + 1));
        return fence + language + "\n" + content + "\n" + fence;
    }

    /** The first lines of a long text, then how many are left. */
    public static String cut(String text) {
        List<String> lines = text.lines().toList();
        return lines.size() <= LINES + 1
                ? text
                : String.join("\n", lines.subList(0, LINES)) + "\n… " + (lines.size() - LINES) + " more lines";
    }

    /** Code within a sentence. */
    public static String code(String text) {
        String marks = "`".repeat(longest(text) + 1);
        return marks.length() == 1 && !text.isBlank() ? marks + text + marks : marks + " " + text + " " + marks;
    }

    /** A text in which nothing is a mark of Markdown. */
    public static String plain(String text) {
        return SPECIAL.matcher(text).replaceAll("\\\\$0");
    }

    private static int longest(String text) {
        return BACKTICKS
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .mapToInt(String::length)
                .max()
                .orElse(0);
    }
}
