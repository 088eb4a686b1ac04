// SPDX-License-Identifier: Apache-2.0
package dev.espalier.schema.resource;

/** The lines of a text one after the other, ended by {@code \n} or {@code \r\n}. */
final class Lines {

    private final String text;
    private int place;
    private int number;

    Lines(String text) {
        this.text = text;
    }

    boolean hasNext() {
        return place < text.length();
    }

    String next() {
        int end = text.indexOf('\n', place);
        int stop = end < 0 ? text.length() : end;
        String line = text.substring(place, stop > place && text.charAt(stop - 1) == '\r' ? stop - 1 : stop);
        place = stop + 1;
        number++;
        return line;
    }

    /** That of the last line, from one. */
    int number() {
        return number;
    }
}
