// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.audit.judge;

import dev.espalier.codegen.audit.JudgedChain;
import dev.espalier.codegen.audit.Verdict;
import dev.espalier.codegen.audit.Verdict.Refused;
import dev.espalier.codegen.audit.Verdict.Supported;
import dev.espalier.codegen.chain.Findings;
import dev.espalier.schema.DatabaseSchema;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What becomes of chains when a schema becomes another.
 *
 * @param before the schema that they were written for
 * @param now the schema that there is
 */
public record ChainDrift(DatabaseSchema before, DatabaseSchema now) {

    /**
     * A sentence for each chain that had an answer and has none, with the error, and for each whose statement is another
     * one now; in the order of the findings.
     */
    public List<String> sentences(Findings findings) {
        List<JudgedChain> old = Judge.by(before).judge(findings);
        List<JudgedChain> recent = Judge.by(now).judge(findings);
        List<String> sentences = new ArrayList<>();
        for (int i = 0; i < old.size(); i++) {
            JudgedChain chain = recent.get(i);
            words(old.get(i).verdict(), chain.verdict())
                    .map(words -> "chain " + chain.chain().place() + " " + chain.pattern() + " " + words)
                    .ifPresent(sentences::add);
        }
        return List.copyOf(sentences);
    }

    private static Optional<String> words(Verdict old, Verdict recent) {
        if (!(old instanceof Supported was)) {
            return Optional.empty();
        }
        if (recent instanceof Refused refused) {
            String when = refused.when().isEmpty() ? "" : " when " + refused.when();
            return Optional.of("is refused" + when + " (" + refused.code() + "): " + refused.message());
        }
        return recent instanceof Supported is && !is.equals(was)
                ? Optional.of("is another statement")
                : Optional.empty();
    }
}
