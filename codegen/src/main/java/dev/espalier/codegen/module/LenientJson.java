// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.module;

import dev.espalier.fixtures.json.JsonLiteral;
import dev.espalier.fixtures.json.JsonSyntaxException;
import java.util.Optional;

/** JSON as configurations have it: with comments and commas too many. */
final class LenientJson {
    private final String text;
    private final StringBuilder plain = new StringBuilder();
    private int at;

    private LenientJson(String text) {
        this.text = text;
    }

    /** What a text says; nothing where it is no such JSON. */
    static Optional<JsonLiteral> read(String text) {
        try {
            return Optional.of(
                    JsonLiteral.parse(new LenientJson(text.startsWith("\ufeff") ? text.substring(1) : text).strict()));
        } catch (JsonSyntaxException notJson) {
            return Optional.empty();
        }
    }

    private String strict() {
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '"') {
                quoted();
            } else if (text.startsWith("//", at)) {
                at = end("\n");
            } else if (text.startsWith("/*", at)) {
                at = Math.min(text.length(), end("*/") + 2);
            } else {
                if (c == '}' || c == ']') {
                    dropComma();
                }
                plain.append(c);
                at++;
            }
        }
        return plain.toString();
    }

    private int end(String mark) {
        int found = text.indexOf(mark, at + 2);
        return found < 0 ? text.length() : found;
    }

    private void quoted() {
        int start = at;
        at++;
        while (at < text.length() && text.charAt(at) != '"') {
            at += text.charAt(at) == '\\' ? 2 : 1;
        }
        at = Math.min(text.length(), at + 1);
        plain.append(text, start, at);
    }

    private void dropComma() {
        int last = plain.length() - 1;
        while (last >= 0 && Character.isWhitespace(plain.charAt(last))) {
            last--;
        }
        if (last >= 0 && plain.charAt(last) == ',') {
            plain.deleteCharAt(last);
        }
    }
}
