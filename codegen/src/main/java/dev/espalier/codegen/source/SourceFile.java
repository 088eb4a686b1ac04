// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.source;

import java.util.Arrays;

/**
 * A source file.
 *
 * @param name its path in the folder that was given, with {@code /} between names
 * @param language in what it is written
 * @param text its text; offsets in it are those of {@code String}
 */
public record SourceFile(String name, Language language, String text) implements Reading {

    /** Where an offset is, for people: lines and columns begin with 1. */
    public Place place(int offset) {
        return new Lines(text).place(name, offset);
    }

    /** The lines of a text, for a caller with many offsets. */
    public Lines lines() {
        return new Lines(text);
    }

    /** Where lines begin in a text; {@code \n} ends a line. */
    public static final class Lines {
        private final int[] starts;

        private Lines(String text) {
            int[] found = new int[16];
            int count = 1;
            for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
                if (count == found.length) {
                    found = Arrays.copyOf(found, count * 2);
                }
                found[count] = at + 1;
                count++;
            }
            starts = Arrays.copyOf(found, count);
        }

        /** The place of an offset in the file of that name. */
        public Place place(String file, int offset) {
            int found = Arrays.binarySearch(starts, offset);
            int line = found >= 0 ? found : -found - 2;
            return new Place(file, line + 1, offset - starts[line] + 1);
        }
    }
}
