// SPDX-License-Identifier: Apache-2.0
package dev.espalier.supabase.http;

import dev.espalier.request.Preference;
import dev.espalier.request.Request;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** How the transaction of a request ends, and whether {@code Prefer: tx=rollback} has a say in it. */
public enum TransactionEnd {
    /** What was done stays. */
    COMMIT(TransactionEnd.KEPT, false),
    /** What was done stays, unless the request prefers {@code tx=rollback}. */
    COMMIT_ALLOW_OVERRIDE(TransactionEnd.KEPT, true),
    /** What was done is told and taken back. */
    ROLLBACK("rollback", false),
    /** What was done is told and taken back, unless the request prefers {@code tx=commit}. */
    ROLLBACK_ALLOW_OVERRIDE("rollback", true);

    private static final String NAME = "tx";
    private static final String KEPT = "commit";

    private final String standard;
    private final boolean overridable;

    TransactionEnd(String standard, boolean overridable) {
        this.standard = standard;
        this.overridable = overridable;
    }

    /** {@code commit-allow-override}. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The request, without a preference that has no say. */
    Request heard(Request request) {
        return overridable || request.preferences().isEmpty()
                ? request
                : request.preferring(request.preferences().stream()
                        .filter(preference -> !preference.name().equals(NAME))
                        .toList());
    }

    /** A request that was heard, ending as it is to end: the first preference counts, and without any it is kept. */
    Request ended(Request heard) {
        if (standard.equals(KEPT)) {
            return heard;
        }
        List<Preference> preferences = Stream.concat(
                        heard.preferences().stream(), Stream.of(new Preference(NAME, standard)))
                .toList();
        return heard.preferring(preferences);
    }
}
