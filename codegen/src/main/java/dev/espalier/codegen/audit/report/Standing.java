// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.audit.report;

import dev.espalier.codegen.audit.Verdict;

/** Where a chain stands on its way out: its verdict, without the particulars. */
public enum Standing {
    /** It has an answer in the schema. */
    SUPPORTED("supported", "has an answer in the schema"),
    /** It is understood; no schema was given. */
    WELL_FORMED("well-formed", "understood; no schema was given"),
    /** It is answered an error. */
    REFUSED("refused", "is answered an error"),
    /** It calls what the library does not have. */
    UNSUPPORTED("unsupported", "calls what the library does not have"),
    /** Its structure is not known. */
    DYNAMIC("dynamic", "is put together while the program runs");

    private final String id;
    private final String title;

    Standing(String id, String title) {
        this.id = id;
        this.title = title;
    }

    /** Of a verdict. */
    public static Standing of(Verdict verdict) {
        if (verdict instanceof Verdict.Supported) {
            return SUPPORTED;
        }
        if (verdict instanceof Verdict.WellFormed) {
            return WELL_FORMED;
        }
        if (verdict instanceof Verdict.Refused) {
            return REFUSED;
        }
        return verdict instanceof Verdict.Unsupported ? UNSUPPORTED : DYNAMIC;
    }

    /** Its name in reports: {@code well-formed}. */
    public String id() {
        return id;
    }

    /** What it means, in a few words that follow a chain's name. */
    public String title() {
        return title;
    }

    /** Whether somebody has to look at it before it can be ported. */
    public boolean open() {
        return this != SUPPORTED && this != WELL_FORMED;
    }
}
