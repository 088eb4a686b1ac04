// SPDX-License-Identifier: Apache-2.0
package dev.espalier.supabase.wire;

import java.util.Optional;
import java.util.Set;

/** Which media types the values of functions are of by themselves: of one that returns a domain called {@code "text/html"} that one. */
@FunctionalInterface
public interface FunctionMedia {

    /** No function has any. */
    FunctionMedia NONE = (schema, function) -> Set.of();

    /**
     * Those of a function; the one that is called {@code *}{@code /*} stands for every media type.
     *
     * @param schema the schema asked for, or none for the first exposed one
     * @param function its name
     */
    Set<String> of(Optional<String> schema, String function);
}
