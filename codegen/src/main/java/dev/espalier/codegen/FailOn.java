// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen;

import dev.espalier.codegen.audit.report.Count;
import dev.espalier.codegen.audit.report.Entry;
import dev.espalier.codegen.audit.report.Entry.News;
import dev.espalier.codegen.audit.report.Overview;
import dev.espalier.codegen.audit.report.Standing;
import dev.espalier.codegen.chain.Findings;
import java.util.Optional;

/** What makes an audit fail. */
enum FailOn {
    /** Any chain. */
    CHAINS("left"),
    /** A chain that is not in the baseline. */
    NEW("new"),
    /** A chain that is answered an error. */
    REFUSED("refused"),
    /** A chain with a call that the library does not have. */
    UNSUPPORTED("unsupported"),
    /** A chain whose structure is not known. */
    DYNAMIC("dynamic"),
    /** A chain that stands in a trap. */
    TRAPS("in a trap"),
    /** A file that was left out, or does not parse. */
    UNREAD("not read"),
    /** Nothing. */
    NONE("");

    private final String words;

    FailOn(String words) {
        this.words = words;
    }

    /** Why the audit fails, in words: {@code 3 chains refused}; empty when it does not. */
    Optional<String> reason(Overview overview) {
        if (this == UNREAD) {
            Findings findings = overview.audited().findings();
            return said(findings.leftOut().size() + findings.damages().size(), "place");
        }
        return said(overview.entries().stream().filter(this::counts).count(), "chain");
    }

    private Optional<String> said(long count, String thing) {
        return count == 0 ? Optional.empty() : Optional.of(Count.of(count, thing) + " " + words);
    }

    /** Beside a baseline a chain that was there before fails nothing, unless every chain does. */
    private boolean counts(Entry entry) {
        boolean fresh = entry.news().map(news -> news == News.NEW).orElse(true);
        return switch (this) {
            case CHAINS -> true;
            case NEW -> fresh;
            case REFUSED -> fresh && entry.standing() == Standing.REFUSED;
            case UNSUPPORTED -> fresh && entry.standing() == Standing.UNSUPPORTED;
            case DYNAMIC -> fresh && entry.standing() == Standing.DYNAMIC;
            case TRAPS -> fresh && !entry.judged().traps().isEmpty();
            case UNREAD, NONE -> false;
        };
    }
}
