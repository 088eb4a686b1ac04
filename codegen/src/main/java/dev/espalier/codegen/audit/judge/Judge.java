// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.audit.judge;

import dev.espalier.codegen.audit.JudgedChain;
import dev.espalier.codegen.audit.Trapped;
import dev.espalier.codegen.audit.pattern.Patterns;
import dev.espalier.codegen.audit.trap.Subject;
import dev.espalier.codegen.audit.trap.Traps;
import dev.espalier.codegen.audit.way.Ways;
import dev.espalier.codegen.chain.ChainStep;
import dev.espalier.codegen.chain.Findings;
import dev.espalier.codegen.chain.FoundChain;
import dev.espalier.schema.DatabaseSchema;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Says of each found chain what it means: its pattern, what the library makes of it, and the traps that it stands in.
 *
 * <p>One judge serves many findings; what was translated before is not translated again.
 */
public final class Judge {
    private final Optional<DatabaseSchema> schema;
    private final ChainVerdicts verdicts;

    private Judge(Optional<DatabaseSchema> schema, Library library) {
        this.schema = schema;
        this.verdicts = new ChainVerdicts(library);
    }

    /** A judge by this schema: each chain is parsed, planned and compiled. */
    public static Judge by(DatabaseSchema schema) {
        return new Judge(Optional.of(schema), new SchemaLibrary(schema));
    }

    /** A judge by the grammar of requests alone: nothing is known of tables, columns and keys. */
    public static Judge byGrammar() {
        return new Judge(Optional.empty(), GrammarLibrary.create());
    }

    /** Each chain of the findings, judged, in their order. */
    public List<JudgedChain> judge(Findings findings) {
        return judge(findings.chains());
    }

    /** Each of these chains, judged, in their order; what stands in one function is seen together. */
    public List<JudgedChain> judge(List<FoundChain> chains) {
        List<Subject> subjects = chains.stream()
                .map(chain -> new Subject(chain, Ways.of(chain), schema))
                .toList();
        List<List<Trapped>> traps = Traps.of(subjects);
        List<JudgedChain> judged = new ArrayList<>();
        for (int i = 0; i < subjects.size(); i++) {
            judged.add(judged(subjects.get(i), traps.get(i)));
        }
        return List.copyOf(judged);
    }

    private JudgedChain judged(Subject subject, List<Trapped> traps) {
        FoundChain chain = subject.chain();
        String pattern =
                Patterns.of(chain.steps().stream().map(ChainStep::method).toList());
        return new JudgedChain(chain, pattern, verdicts.of(chain, subject.ways()), traps);
    }
}
