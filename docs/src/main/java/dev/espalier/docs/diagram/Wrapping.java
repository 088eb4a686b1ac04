// SPDX-License-Identifier: Apache-2.0
package dev.espalier.docs.diagram;

import java.util.ArrayList;
import java.util.List;

/** Words in lines. */
final class Wrapping {

    private Wrapping() {}

    /** The words in lines of so many characters at most, but for a word that is longer. */
    static List<String> lines(String words, int most) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : List.of(words.split(" ", -1))) {
            if (line.length() > 0 && line.length() + 1 + word.length() > most) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.length() == 0 ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }
}
