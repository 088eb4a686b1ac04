// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.javascript;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The script that an Astro file begins with, between two lines of three dashes. */
final class Frontmatter {
    private static final Pattern FENCE = Pattern.compile("^---", Pattern.MULTILINE);

    private Frontmatter() {}

    /** The script, without its fences. */
    static Optional<Span> of(String text) {
        Matcher fences = FENCE.matcher(text);
        if (!fences.find() || !text.substring(0, fences.start()).isBlank()) {
            return Optional.empty();
        }
        int from = fences.end();
        return fences.find() ? Optional.of(new Span(from, fences.start())) : Optional.empty();
    }
}
