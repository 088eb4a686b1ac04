// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.port.name;

import dev.espalier.codegen.chain.Argument;
import dev.espalier.codegen.chain.Argument.Known;
import dev.espalier.codegen.chain.Argument.Template;
import dev.espalier.codegen.chain.Argument.Unknown;
import dev.espalier.codegen.port.type.NotPortable;
import dev.espalier.fixtures.json.JsonLiteral.JsonText;
import java.util.ArrayList;
import java.util.List;

/** A text with holes as one text in which each hole is a character that nobody writes. */
public final class HoledText {

    private static final char FIRST = '\uE000';
    private static final int MOST = 1_000;

    private HoledText() {}

    public static String of(Template template) {
        if (template.holes().size() > MOST) {
            throw new NotPortable("a text with more than " + MOST + " holes");
        }
        StringBuilder text = new StringBuilder();
        for (int at = 0; at < template.texts().size(); at++) {
            String piece = template.texts().get(at);
            if (piece.chars().anyMatch(HoledText::isHole)) {
                throw new NotPortable("a text with characters of private use");
            }
            text.append(piece);
            if (at < template.holes().size()) {
                text.append((char) (FIRST + at));
            }
        }
        return text.toString();
    }

    /** Its parts between commas that are neither in parentheses nor in quotes. */
    public static List<String> atCommas(String text) {
        List<String> parts = new ArrayList<>();
        int depth = 0;
        int start = 0;
        boolean quoted = false;
        for (int at = 0; at < text.length(); at++) {
            char letter = text.charAt(at);
            quoted ^= letter == '"';
            depth += quoted ? 0 : letter == '(' ? 1 : letter == ')' ? -1 : 0;
            if (letter == ',' && depth == 0 && !quoted) {
                parts.add(text.substring(start, at));
                start = at + 1;
            }
        }
        parts.add(text.substring(start));
        return parts;
    }

    /** A value, which may be in quotes: a text, a hole, or both. */
    public static Argument value(String text, Template template) {
        boolean quoted = text.length() > 1 && text.startsWith("\"") && text.endsWith("\"");
        String value = quoted ? text.substring(1, text.length() - 1).replaceAll("\\\\(.)", "$1") : text;
        List<String> texts = new ArrayList<>();
        List<Unknown> holes = new ArrayList<>();
        int start = 0;
        for (int at = 0; at < value.length(); at++) {
            if (isHole(value.charAt(at))) {
                texts.add(value.substring(start, at));
                holes.add(template.holes().get(value.charAt(at) - FIRST));
                start = at + 1;
            }
        }
        texts.add(value.substring(start));
        if (holes.isEmpty()) {
            return new Known(new JsonText(value));
        }
        boolean alone = holes.size() == 1 && texts.stream().allMatch(String::isEmpty);
        return alone ? holes.get(0) : new Template(texts, holes);
    }

    private static boolean isHole(int letter) {
        return letter >= FIRST && letter < FIRST + MOST;
    }
}
