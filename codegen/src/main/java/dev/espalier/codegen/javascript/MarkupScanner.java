// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.javascript;

import dev.espalier.codegen.javascript.Markup.Style;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Looks through markup for scripts and expressions. It knows tags, attributes, comments and elements whose content is no
 * markup, and nothing of which elements may stand where; it goes through the text once.
 */
final class MarkupScanner {
    private final String text;
    private final Style style;
    private final List<Markup.Element> scripts = new ArrayList<>();
    private final List<Span> holes = new ArrayList<>();
    private final List<Markup.Attribute> attributes = new ArrayList<>();
    private final List<Span> damages = new ArrayList<>();
    private Map<String, String> given = new HashMap<>();
    private boolean unclosed;
    private int at;

    private MarkupScanner(String text, Style style, int at) {
        this.text = text;
        this.style = style;
        this.at = at;
    }

    /** Looks through a text from a place on. */
    static Markup scan(String text, Style style, int from) {
        MarkupScanner scanner = new MarkupScanner(text, style, from);
        scanner.scan();
        return new Markup(scanner.scripts, scanner.holes, scanner.attributes, scanner.damages);
    }

    private void scan() {
        while (at < text.length()) {
            char next = text.charAt(at);
            if (next == '<') {
                tag();
            } else if (next == '{' && style != Style.NONE) {
                hole();
            } else {
                at++;
            }
        }
    }

    private void tag() {
        if (text.startsWith("<!--", at)) {
            skipTo("-->", at + 4);
        } else if (at + 1 < text.length() && isLetter(text.charAt(at + 1))) {
            int from = at + 1;
            at = from;
            while (at < text.length() && isName(text.charAt(at))) {
                at++;
            }
            element(text.substring(from, at));
        } else {
            at++;
        }
    }

    private void element(String name) {
        given = new HashMap<>();
        boolean closed = attributes();
        String known = name.toLowerCase(Locale.ROOT);
        boolean script = known.equals("script");
        boolean raw = script || known.equals("style") || (known.equals("template") && given.containsKey("lang"));
        if (closed || !raw || "html".equals(given.get("lang"))) {
            return;
        }
        int from = at;
        int end = endTag(known);
        if (script) {
            scripts.add(new Markup.Element(Map.copyOf(given), new Span(from, end)));
        }
        at = end;
    }

    /** Where the end tag of an element begins, or the text ends. */
    private int endTag(String name) {
        for (int found = text.indexOf("</", at); found >= 0; found = text.indexOf("</", found + 2)) {
            if (text.regionMatches(true, found + 2, name, 0, name.length())) {
                return found;
            }
        }
        return text.length();
    }

    /** Reads attributes up to the end of a tag; tells whether it closes itself. */
    private boolean attributes() {
        while (at < text.length()) {
            char next = text.charAt(at);
            if (next == '>') {
                at++;
                return text.charAt(at - 2) == '/';
            }
            if (next == '{' && style == Style.BRACES) {
                hole();
            } else if (Character.isWhitespace(next) || next == '/') {
                at++;
            } else {
                attribute();
            }
        }
        return true;
    }

    private void attribute() {
        int from = at;
        at++;
        while (at < text.length() && !Character.isWhitespace(text.charAt(at)) && "=>/".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        String name = text.substring(from, at);
        int behind = at;
        while (behind < text.length() && Character.isWhitespace(text.charAt(behind))) {
            behind++;
        }
        if (behind >= text.length() || text.charAt(behind) != '=') {
            given.put(name, "");
            return;
        }
        at = behind + 1;
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        value(name);
    }

    private void value(String name) {
        if (at >= text.length()) {
            return;
        }
        char quote = text.charAt(at);
        if (quote == '"' || quote == '\'' || (quote == '`' && style == Style.BRACES)) {
            int from = at + 1;
            at = from;
            while (at < text.length() && text.charAt(at) != quote) {
                if (text.charAt(at) == '{' && style == Style.BRACES && quote != '`') {
                    hole();
                } else {
                    at++;
                }
            }
            value(name, quote, new Span(from, at));
            at = Math.min(text.length(), at + 1);
        } else if (quote == '{' && style == Style.BRACES) {
            hole();
        } else {
            int from = at;
            while (at < text.length() && !Character.isWhitespace(text.charAt(at)) && text.charAt(at) != '>') {
                at++;
            }
            value(name, ' ', new Span(from, at));
        }
    }

    private void value(String name, char quote, Span value) {
        given.put(name, value.of(text));
        if (quote == '`') {
            holes.add(new Span(value.start() - 1, Math.min(text.length(), value.end() + 1)));
        } else {
            attributes.add(new Markup.Attribute(name, value));
        }
    }

    /** What stands between braces; where nothing closes one, those behind it mean nothing either. */
    private void hole() {
        boolean mustaches = style == Style.MUSTACHES;
        if (unclosed || (mustaches && !text.startsWith("{{", at))) {
            at++;
            return;
        }
        int end = mustaches ? text.indexOf("}}", at + 2) : Braces.close(text, at);
        if (end < 0) {
            damages.add(new Span(at, at + 1));
            unclosed = true;
            at++;
            return;
        }
        int width = mustaches ? 2 : 1;
        holes.add(new Span(at + width, end));
        at = end + width;
    }

    private void skipTo(String end, int from) {
        int found = text.indexOf(end, from);
        at = found < 0 ? text.length() : found + end.length();
    }

    private static boolean isLetter(char character) {
        return (character >= 'a' && character <= 'z') || (character >= 'A' && character <= 'Z');
    }

    private static boolean isName(char character) {
        return !Character.isWhitespace(character) && character != '>' && character != '/' && character != '{';
    }
}
