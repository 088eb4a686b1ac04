// SPDX-License-Identifier: Apache-2.0
package dev.espalier.supabase;

import dev.espalier.request.Preference;
import dev.espalier.supabase.option.CountMethod;
import dev.espalier.supabase.option.SelectOption;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/** Counts as preferences: {@code count=exact}. */
final class CountPreference {

    private static final String COUNT = "count";

    private CountPreference() {}

    /** What the options say of counting: of several the last counts. */
    static List<Preference> among(Collection<?> options) {
        if (options.isEmpty()) {
            return List.of();
        }
        return options.stream()
                .filter(SelectOption.Counted.class::isInstance)
                .map(option -> of(((SelectOption.Counted) option).method()))
                .reduce((first, last) -> last)
                .stream()
                .toList();
    }

    static Preference of(CountMethod method) {
        return new Preference(COUNT, method.name().toLowerCase(Locale.ROOT));
    }

    static boolean isOne(Preference preference) {
        return preference.name().equals(COUNT);
    }
}
