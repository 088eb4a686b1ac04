// SPDX-License-Identifier: Apache-2.0
package dev.espalier.schema.resource;

import dev.espalier.schema.RelationName;
import dev.espalier.schema.SharedTexts;
import dev.espalier.schema.SqlText;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/** One line, read from left to right: bare words, and texts in quotes, one blank between any two. */
final class LineCursor {

    private static final int HEXADECIMAL = 16;
    private static final int UNIT = 4;

    private final String line;
    private final int number;
    private final SharedTexts texts;
    private int place;

    LineCursor(String line, int number, int start, SharedTexts texts) {
        this.line = line;
        this.number = number;
        this.place = start;
        this.texts = texts;
    }

    /** The next word. */
    String word() {
        int start = place;
        while (place < line.length() && isOfWord(line.charAt(place))) {
            place++;
        }
        if (start == place) {
            throw error("a word is missing");
        }
        String word = line.substring(start, place);
        next();
        return word;
    }

    /** Whether this is the next word; if so, it is read. */
    boolean take(String word) {
        int end = place + word.length();
        boolean taken = line.startsWith(word, place) && (end == line.length() || line.charAt(end) == ' ');
        if (taken) {
            place = end;
            next();
        }
        return taken;
    }

    /** Reads this word. */
    LineCursor expect(String word) {
        if (!take(word)) {
            throw error("the word " + word + " is missing");
        }
        return this;
    }

    /** The next word, as one of these. */
    <E extends Enum<E>> E choice(Class<E> choices) {
        for (E choice : choices.getEnumConstants()) {
            if (take(SchemaWords.of(choice))) {
                return choice;
            }
        }
        throw error("one of the words of " + choices.getSimpleName() + " is missing");
    }

    /** The next text. */
    String text() {
        if (!isText()) {
            throw error("a text in quotes is missing");
        }
        int start = ++place;
        while (place < line.length() && isPlain(line.charAt(place))) {
            place++;
        }
        String text = line.substring(start, place);
        if (place < line.length() && line.charAt(place) == '"') {
            place++;
        } else {
            text = withEscapes(text);
        }
        next();
        return texts.text(text);
    }

    private static boolean isPlain(char unit) {
        return unit >= ' ' && unit != '"' && unit != '\\';
    }

    private String withEscapes(String start) {
        StringBuilder text = new StringBuilder(start);
        for (char unit = unit(); unit != '"'; unit = unit()) {
            text.append(unit == '\\' ? escaped() : unit);
        }
        return text.toString();
    }

    /** The next text, which is SQL. */
    SqlText sql() {
        return texts.sql(text());
    }

    /** The SQL after this word, if it is the next. */
    Optional<SqlText> sql(String word) {
        return take(word) ? Optional.of(sql()) : Optional.empty();
    }

    /** The text after this word, if it is the next. */
    Optional<String> text(String word) {
        return take(word) ? Optional.of(text()) : Optional.empty();
    }

    /** All texts up to the end. */
    List<String> texts() {
        List<String> texts = new ArrayList<>();
        while (isText()) {
            texts.add(text());
        }
        end();
        return texts;
    }

    RelationName name() {
        String schema = text();
        return new RelationName(schema, text());
    }

    boolean isText() {
        return place < line.length() && line.charAt(place) == '"';
    }

    /** Nothing may follow. */
    void end() {
        if (place < line.length()) {
            throw error("more follows than belongs here");
        }
    }

    private void next() {
        if (place == line.length()) {
            return;
        }
        if (line.charAt(place) != ' ' || place + 1 == line.length()) {
            throw error("one blank has to be between two words, and none at the end");
        }
        place++;
    }

    private char unit() {
        if (place == line.length()) {
            throw error("a quote is not closed");
        }
        char unit = line.charAt(place++);
        if (unit < ' ') {
            throw error("a control character is not escaped");
        }
        return unit;
    }

    private char escaped() {
        char unit = unit();
        if (unit == '"' || unit == '\\') {
            return unit;
        }
        int value = 0;
        for (int i = 0; i < UNIT && unit == 'u'; i++) {
            char next = unit();
            int digit = HexFormat.isHexDigit(next) ? HexFormat.fromHexDigit(next) : -1;
            value = digit < 0 || value < 0 ? -1 : value * HEXADECIMAL + digit;
        }
        if (unit != 'u' || value < 0) {
            throw error("no such escape");
        }
        return (char) value;
    }

    private static boolean isOfWord(char unit) {
        return (unit >= 'a' && unit <= 'z') || (unit >= '0' && unit <= '9') || unit == '-';
    }

    IllegalArgumentException error(String sentence) {
        return new IllegalArgumentException(
                "not a schema that can be read, line " + number + ", column " + (place + 1) + ": " + sentence);
    }
}
