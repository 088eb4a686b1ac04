// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.source;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** In what a source file is written. */
public enum Language {
    /** {@code .js}, {@code .mjs}, {@code .cjs}, {@code .jsx}. */
    JAVASCRIPT,
    /** {@code .ts}, {@code .mts}, {@code .cts}. */
    TYPESCRIPT,
    /** {@code .tsx}. */
    TSX,
    /** {@code .vue}: scripts, and expressions in the template. */
    VUE,
    /** {@code .svelte}: scripts, and expressions in the markup. */
    SVELTE,
    /** {@code .astro}: a script between fences, scripts, and expressions in the markup. */
    ASTRO,
    /** {@code .html}: scripts. */
    HTML;

    private static final Map<String, Language> BY_EXTENSION = Map.ofEntries(
            Map.entry("js", JAVASCRIPT),
            Map.entry("mjs", JAVASCRIPT),
            Map.entry("cjs", JAVASCRIPT),
            Map.entry("jsx", JAVASCRIPT),
            Map.entry("ts", TYPESCRIPT),
            Map.entry("mts", TYPESCRIPT),
            Map.entry("cts", TYPESCRIPT),
            Map.entry("tsx", TSX),
            Map.entry("vue", VUE),
            Map.entry("svelte", SVELTE),
            Map.entry("astro", ASTRO),
            Map.entry("html", HTML),
            Map.entry("htm", HTML));

    private static final Pattern DECLARATIONS = Pattern.compile(".*\\.d(\\.[^.]+)?\\.[mc]?ts");

    /** The language of a file by its name; none for what is no source, as declarations of types are not. */
    public static Optional<Language> of(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return DECLARATIONS.matcher(lower).matches()
                ? Optional.empty()
                : Optional.ofNullable(BY_EXTENSION.get(lower.substring(lower.lastIndexOf('.') + 1)));
    }
}
