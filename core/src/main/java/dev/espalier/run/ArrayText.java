// SPDX-License-Identifier: Apache-2.0
package dev.espalier.run;

import java.util.List;

/** A list as the text that PostgreSQL reads as an array: {@code {"a","b \\"c\\""}}, every element quoted. */
final class ArrayText {

    private ArrayText() {}

    static String of(List<String> elements) {
        StringBuilder text = new StringBuilder("{");
        for (String element : elements) {
            text.append(text.length() == 1 ? "\"" : ",\"");
            for (int i = 0; i < element.length(); i++) {
                char c = element.charAt(i);
                if (c == '"' || c == '\\') {
                    text.append('\\');
                }
                text.append(c);
            }
            text.append('"');
        }
        return text.append('}').toString();
    }
}
