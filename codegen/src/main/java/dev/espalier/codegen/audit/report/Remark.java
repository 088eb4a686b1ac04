// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.audit.report;

import dev.espalier.codegen.audit.JudgedChain;
import dev.espalier.codegen.audit.Verdict.Dynamic;
import dev.espalier.codegen.audit.Verdict.Refused;
import dev.espalier.codegen.audit.Verdict.Unsupported;
import dev.espalier.codegen.chain.Gap;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What is to be said of a verdict, besides its name.
 *
 * @param label of a problem its code, else what kind of remark it is: {@code hint}
 * @param text one or several lines
 */
public record Remark(String label, String text) {

    /** Of a chain, the most important first; none where it is as it should be. */
    public static List<Remark> of(JudgedChain judged) {
        if (judged.verdict() instanceof Refused refused) {
            return refused(refused);
        }
        if (judged.verdict() instanceof Unsupported unsupported) {
            return List.of(new Remark("unsupported", unsupported.reason()));
        }
        return judged.verdict() instanceof Dynamic dynamic
                ? dynamic.gaps().stream().map(Remark::gap).distinct().toList()
                : List.of();
    }

    private static List<Remark> refused(Refused refused) {
        List<Remark> remarks = new ArrayList<>();
        remarks.add(new Remark(refused.code(), refused.message()));
        refused.details().map(text -> new Remark("details", text)).ifPresent(remarks::add);
        refused.hint().map(text -> new Remark("hint", text)).ifPresent(remarks::add);
        Optional.of(refused.when())
                .filter(when -> !when.isEmpty())
                .map(when -> new Remark("when", when))
                .ifPresent(remarks::add);
        return remarks;
    }

    private static Remark gap(Gap gap) {
        return new Remark("dynamic", gap.what() + ": " + gap.reason().words() + ": " + gap.source());
    }
}
