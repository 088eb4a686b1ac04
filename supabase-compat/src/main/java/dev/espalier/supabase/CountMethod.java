// SPDX-License-Identifier: Apache-2.0
package dev.espalier.supabase;

import dev.espalier.request.Preference;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/** How the rows of all pages are counted: {@code {count: 'exact'}}. */
public enum CountMethod {
    /** With {@code count(*)}. */
    EXACT,
    /** With the planner's estimate. */
    PLANNED,
    /** Exactly up to the row cap, with the planner's estimate beyond it. */
    ESTIMATED;

    static final String PREFERENCE = "count";

    /** What the options say of counting: of several the last counts. */
    static List<Preference> preferences(Collection<?> options) {
        return options.stream()
                .filter(SelectOption.Counted.class::isInstance)
                .map(option -> ((SelectOption.Counted) option).method())
                .reduce((first, last) -> last)
                .map(CountMethod::preference)
                .stream()
                .toList();
    }

    Preference preference() {
        return new Preference(PREFERENCE, name().toLowerCase(Locale.ROOT));
    }
}
