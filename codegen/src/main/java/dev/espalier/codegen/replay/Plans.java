// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.replay;

import dev.espalier.fixtures.corpus.CaseFile;

/** Tells which cases ask for a plan. */
final class Plans {
    private Plans() {}

    static boolean asked(CaseFile one) {
        return one.request().headers().getOrDefault("accept", "").contains("application/vnd.pgrst.plan");
    }
}
