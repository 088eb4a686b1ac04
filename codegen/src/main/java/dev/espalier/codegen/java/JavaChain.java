// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.java;

import java.util.List;

/**
 * A chain in Java.
 *
 * @param text {@code supabase.from("bookings")} and a line for each further call, without {@code .execute()}
 * @param imports one line each for the names that the text uses, without the keyword and the semicolon, sorted:
 *     {@code java.util.List}, {@code static dev.espalier.supabase.option.SelectOption.count}
 */
public record JavaChain(String text, List<String> imports) {
    /** Copies the imports. */
    public JavaChain {
        imports = List.copyOf(imports);
    }
}
