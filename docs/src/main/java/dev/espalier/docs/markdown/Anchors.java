// SPDX-License-Identifier: Apache-2.0
package dev.espalier.docs.markdown;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** The anchors of one document's headings, as GitHub makes them: {@code Use it, twice!} is {@code use-it-twice}. */
final class Anchors {

    private static final Pattern LEFT_OUT = Pattern.compile("[^\\p{L}\\p{M}\\p{N}\\p{Pc} -]");

    private final Set<String> taken = new HashSet<>();

    /** The next heading's: a second {@code traps} is {@code traps-1}. */
    String next(String heading) {
        String plain = LEFT_OUT.matcher(heading.toLowerCase(Locale.ROOT))
                .replaceAll("")
                .replace(' ', '-');
        String anchor = plain;
        for (int i = 1; !taken.add(anchor); i++) {
            anchor = plain + "-" + i;
        }
        return anchor;
    }
}
