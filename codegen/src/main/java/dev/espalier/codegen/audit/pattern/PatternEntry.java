// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.audit.pattern;

import dev.espalier.fixtures.corpus.CaseKey;
import java.util.List;
import java.util.Locale;

/**
 * A pattern of the catalogue.
 *
 * @param name the names of its calls: {@code select.eq.single}
 * @param cases the golden cases that have it, the clearest first; never empty
 */
public record PatternEntry(String name, List<CaseKey> cases) {

    /** Copies the cases. */
    public PatternEntry {
        cases = List.copyOf(cases);
    }

    /** The case that shows it: {@code salon/app.clients.by-id}. */
    public CaseKey golden() {
        return cases.get(0);
    }

    /** The page of the manual that speaks of it. */
    public PatternPage page() {
        return PatternPage.of(name);
    }

    /** Its name in links, on its page: {@code select-eq-single}. */
    public String anchor() {
        return name.replace('.', '-').toLowerCase(Locale.ROOT);
    }
}
