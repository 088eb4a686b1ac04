// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.javascript;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands between the braces of Svelte's markup: {@code a}, {@code #if a}, {@code :else if a}, {@code #each a as b, c (d)},
 * {@code #await a then b}, {@code @html a}, {@code @const a = b}.
 */
final class SvelteHole {
    private static final Pattern MARK = Pattern.compile(
            "\\s*(?:[#:](?<block>else if|if|each|await|key)\\b|@(?<tag>html|render|attach|debug|const)\\b)");
    private static final Pattern SIGN = Pattern.compile("\\s*(?:[#:@]|/(?![*/])).*", Pattern.DOTALL);
    private static final Pattern EACH = Pattern.compile("\\sas\\s");
    private static final Pattern AWAIT = Pattern.compile("\\s(?:then|catch)(?:\\s|$)");

    private SvelteHole() {}

    /**
     * A piece of JavaScript.
     *
     * @param declares whether it is a declaration and no expression
     */
    record Part(Span span, boolean declares) {}

    /** The JavaScript in a hole. */
    static List<Part> pieces(String text, Span hole) {
        String inside = hole.of(text);
        Matcher mark = MARK.matcher(inside);
        if (!mark.lookingAt()) {
            return SIGN.matcher(inside).matches() ? List.of() : List.of(new Part(hole, false));
        }
        if ("const".equals(mark.group("tag"))) {
            return List.of(new Part(new Span(hole.start() + mark.start("tag"), hole.end()), true));
        }
        int from = mark.end();
        int end = end(inside, from, mark.group("block"));
        return List.of(new Part(new Span(hole.start() + from, hole.start() + end), false));
    }

    private static int end(String inside, int from, String block) {
        if ("each".equals(block)) {
            return last(EACH, inside, from);
        }
        if (!"await".equals(block)) {
            return inside.length();
        }
        Matcher awaited = AWAIT.matcher(inside);
        return awaited.find(from) ? awaited.start() : inside.length();
    }

    private static int last(Pattern pattern, String inside, int from) {
        Matcher matcher = pattern.matcher(inside);
        int found = inside.length();
        for (boolean more = matcher.find(from); more; more = matcher.find()) {
            found = matcher.start();
        }
        return found;
    }
}
