// SPDX-License-Identifier: Apache-2.0
package dev.espalier.supabase;

import dev.espalier.request.Parameter;
import java.util.Collection;
import java.util.List;

/** What can be asked more narrowly. */
public sealed interface Refinable permits ValueFilters, PatternFilters, SetFilters, WrittenFilters, Shaping {

    /** The same query with more parameters: what every filter, order and page comes down to, and the door for those that have no method. */
    FilterBuilder with(Collection<? extends Parameter> parameters);

    /** The same query with more parameters. */
    default FilterBuilder with(Parameter... parameters) {
        return with(List.of(parameters));
    }
}
