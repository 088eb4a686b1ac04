// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.javascript;

/** Escapes of strings and templates. */
final class Escapes {
    private static final int OCTAL_LIMIT = 3;

    private final String text;
    private final StringBuilder resolved = new StringBuilder();
    private int at;

    private Escapes(String text) {
        this.text = text;
    }

    /** The text that is meant; what is no escape though it begins like one stays without its backslash. */
    static String resolved(String text) {
        return text.indexOf('\\') < 0 ? text : new Escapes(text).resolve();
    }

    private String resolve() {
        while (at < text.length()) {
            char next = text.charAt(at);
            at++;
            if (next == '\\' && at < text.length()) {
                escape(text.charAt(at));
            } else {
                resolved.append(next);
            }
        }
        return resolved.toString();
    }

    private void escape(char kind) {
        at++;
        switch (kind) {
            case 'n' -> resolved.append('\n');
            case 't' -> resolved.append('\t');
            case 'r' -> resolved.append('\r');
            case 'b' -> resolved.append('\b');
            case 'f' -> resolved.append('\f');
            case 'v' -> resolved.append('\u000b');
            case '\n', '\u2028', '\u2029' -> {}
            case '\r' -> at += at < text.length() && text.charAt(at) == '\n' ? 1 : 0;
            case 'x' -> digits(kind, at, at + 2, at + 2);
            case 'u' -> unicode(kind);
            case '0', '1', '2', '3', '4', '5', '6', '7' -> octal();
            default -> resolved.append(kind);
        }
    }

    private void unicode(char kind) {
        int close = at < text.length() && text.charAt(at) == '{' ? text.indexOf('}', at) : -1;
        if (close > 0) {
            digits(kind, at + 1, close, close + 1);
        } else {
            digits(kind, at, at + 4, at + 4);
        }
    }

    private void digits(char kind, int from, int to, int next) {
        if (to > text.length() || to - from > 8 || !hexadecimal(from, to)) {
            resolved.append(kind);
            return;
        }
        long point = Long.parseLong(text.substring(from, to), 16);
        if (point > Character.MAX_CODE_POINT) {
            resolved.append(kind);
            return;
        }
        resolved.appendCodePoint((int) point);
        at = next;
    }

    private boolean hexadecimal(int from, int to) {
        return from < to
                && text.substring(from, to).chars().allMatch(digit -> Character.digit(digit, 16) >= 0 && digit < 128);
    }

    private void octal() {
        int from = at - 1;
        int value = 0;
        int digits = 0;
        while (digits < OCTAL_LIMIT && from + digits < text.length()) {
            int digit = text.charAt(from + digits) - '0';
            if (digit < 0 || digit > 7 || value * 8 + digit > 255) {
                break;
            }
            value = value * 8 + digit;
            digits++;
        }
        resolved.append((char) value);
        at = from + digits;
    }
}
