// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.source;

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
    HTML
}
