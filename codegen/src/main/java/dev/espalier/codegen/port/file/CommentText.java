// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.port.file;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Texts of others in comments of Java, where nothing of them ends the comment or is read by the compiler. */
public final class CommentText {

    private static final int WIDTH = 100;
    private static final int LINES = 60;

    private CommentText() {}

    /** As lines that each begin with {@code //}. */
    public static List<String> lines(String text) {
        List<String> lines = text.lines().toList();
        List<String> shown = lines.stream()
                .limit(LINES)
                .map(line -> ("// " + line(line)).stripTrailing())
                .collect(Collectors.toList());
        if (lines.size() > LINES) {
            shown.add("// (" + (lines.size() - LINES) + " more lines)");
        }
        return shown;
    }

    /** A sentence, in as many lines as it needs that each begin with {@code //}. */
    public static List<String> sentence(String text) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder("//");
        for (String word : text.strip().split("\\s+", LINES * 20)) {
            String shown = line(word);
            if (line.length() + shown.length() > WIDTH) {
                lines.add(line.toString());
                line = new StringBuilder("//  ");
            }
            line.append(' ').append(shown);
        }
        lines.add(line.toString());
        return lines;
    }

    /** On one line, in a comment that ends with the line. */
    public static String line(String text) {
        String line = text.codePoints()
                .limit(WIDTH + 1L)
                .map(CommentText::shown)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        String cut = line.codePointCount(0, line.length()) > WIDTH
                ? line.substring(0, line.offsetByCodePoints(0, WIDTH)) + " …"
                : line;
        // The compiler reads backslash and u everywhere, comments too.
        return cut.replace("\\u", "\\ u");
    }

    /** On one line, in Javadoc. */
    public static String javadoc(String text) {
        return line(text)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("@", "&#64;")
                .replace("*/", "*&#47;")
                .replace("{", "&#123;")
                .replace("}", "&#125;");
    }

    private static int shown(int point) {
        boolean seen =
                switch (Character.getType(point)) {
                    case Character.CONTROL,
                            Character.FORMAT,
                            Character.SURROGATE,
                            Character.PRIVATE_USE,
                            Character.UNASSIGNED,
                            Character.LINE_SEPARATOR,
                            Character.PARAGRAPH_SEPARATOR -> false;
                    default -> true;
                };
        return seen ? point : point == '\t' ? ' ' : '\ufffd';
    }
}
