// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.port.parameter;

/** Expressions of JavaScript that mean the same, by one text. */
public final class Sources {

    private Sources() {}

    /** {@code filters?.status} and {@code filters.status!} as {@code filters.status}. */
    public static String key(String source) {
        return source.strip().replace("?.", ".").replaceAll("!(?=[.)\\]]|$)", "");
    }
}
