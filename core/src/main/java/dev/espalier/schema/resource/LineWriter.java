// SPDX-License-Identifier: Apache-2.0
package dev.espalier.schema.resource;

import dev.espalier.schema.RelationName;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Writes lines of bare words and of texts in quotes. */
final class LineWriter {

    private static final char FIRST_UNSEEN = 0x7f;

    /** What looks like nothing, or turns the direction of what is beside it: always escaped. */
    private static final List<Span> UNSEEN = List.of(
            new Span(FIRST_UNSEEN, 0xa0),
            new Span(0xad, 0xad),
            new Span(0x200b, 0x200f),
            new Span(0x2028, 0x202e),
            new Span(0x2060, 0x206f),
            new Span(0xfeff, 0xfeff),
            new Span(0xfff0, 0xffff));

    /** From one character to another. */
    private record Span(int first, int last) {}

    private final StringBuilder text = new StringBuilder();

    /** Begins a line. */
    LineWriter line(String word) {
        if (!text.isEmpty()) {
            text.append('\n');
        }
        text.append(word);
        return this;
    }

    /** Begins a line that belongs to the one above it. */
    LineWriter inner(String word) {
        return line("  " + word);
    }

    LineWriter word(String word) {
        text.append(' ').append(word);
        return this;
    }

    /** {@code ONE_TO_ONE} as {@code one-to-one}. */
    LineWriter word(Enum<?> choice) {
        return word(SchemaWords.of(choice));
    }

    LineWriter text(String value) {
        text.append(" \"");
        for (int i = 0; i < value.length(); i++) {
            append(value, i);
        }
        text.append('"');
        return this;
    }

    LineWriter texts(Collection<String> values) {
        values.forEach(this::text);
        return this;
    }

    LineWriter name(RelationName name) {
        return text(name.schema()).text(name.name());
    }

    /** Both or neither. */
    LineWriter text(String word, Optional<String> value) {
        value.ifPresent(given -> word(word).text(given));
        return this;
    }

    private void append(String value, int i) {
        char unit = value.charAt(i);
        if (isPlain(unit)) {
            text.append(unit);
        } else if (unit == '"' || unit == '\\') {
            text.append('\\').append(unit);
        } else if (unit < ' ' || isUnseen(unit) || isHalf(value, i)) {
            text.append(String.format(Locale.ROOT, "\\u%04x", (int) unit));
        } else {
            text.append(unit);
        }
    }

    /** Most are: they are looked at no further. */
    private static boolean isPlain(char unit) {
        return unit >= ' ' && unit < FIRST_UNSEEN && unit != '"' && unit != '\\';
    }

    private static boolean isUnseen(char unit) {
        return UNSEEN.stream().anyMatch(span -> span.first <= unit && unit <= span.last);
    }

    /** Half of a pair that has no other half; UTF-8 cannot hold it. */
    private static boolean isHalf(String value, int i) {
        char unit = value.charAt(i);
        return (Character.isHighSurrogate(unit)
                        && (i + 1 == value.length() || !Character.isLowSurrogate(value.charAt(i + 1))))
                || (Character.isLowSurrogate(unit) && (i == 0 || !Character.isHighSurrogate(value.charAt(i - 1))));
    }

    String end() {
        return text.append('\n').toString();
    }
}
