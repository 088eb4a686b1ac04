// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.chain;

import dev.espalier.codegen.source.Place;
import java.util.List;
import java.util.Optional;

/**
 * A function in which chains stand.
 *
 * @param place where it begins; of a whole file, its first line
 * @param name as a person calls it: {@code createBooking}, {@code GET}, a variable or property it is kept in; empty for a
 *     whole file; a function without a name that stands in another has the name of the other
 * @param owner the class or object that it is a member of
 * @param parameters in order
 * @param source its text
 */
public record FunctionPlace(
        Place place, Optional<String> name, Optional<String> owner, List<Parameter> parameters, String source) {
    /** Copies the parameters. */
    public FunctionPlace {
        parameters = List.copyOf(parameters);
    }

    /**
     * A parameter.
     *
     * @param source its text without type and default: {@code id}, {@code {phone, name}}
     * @param type the text of its type, without the colon
     * @param initial the text of its default
     */
    public record Parameter(String source, Optional<String> type, Optional<String> initial) {}
}
