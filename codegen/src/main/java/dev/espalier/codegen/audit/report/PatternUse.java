// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.audit.report;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A pattern and the chains that have it; the most used comes first.
 *
 * @param pattern the names of its calls
 * @param shown where it is shown, if a golden case shows it
 * @param entries the chains
 */
public record PatternUse(String pattern, Optional<Catalogued> shown, List<Entry> entries)
        implements Comparable<PatternUse> {

    private static final Comparator<PatternUse> ORDER =
            Comparator.comparingInt((PatternUse use) -> -use.count()).thenComparing(PatternUse::pattern);

    /** Copies the entries. */
    public PatternUse {
        entries = List.copyOf(entries);
    }

    /** How many chains there are. */
    public int count() {
        return entries.size();
    }

    /** How many of them stand there. */
    public int count(Standing standing) {
        return (int)
                entries.stream().filter(entry -> entry.standing() == standing).count();
    }

    @Override
    public int compareTo(PatternUse other) {
        return ORDER.compare(this, other);
    }
}
