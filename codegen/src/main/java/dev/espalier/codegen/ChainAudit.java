// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen;

import dev.espalier.codegen.audit.Audited;
import dev.espalier.codegen.audit.judge.Judge;
import dev.espalier.codegen.chain.Findings;
import dev.espalier.codegen.flow.ChainFinder;
import dev.espalier.codegen.source.Selection;
import dev.espalier.codegen.source.SourceFolder;
import java.nio.file.Path;
import java.util.Optional;

/** The whole walk: a folder's sources, the chains in them, what each means. */
final class ChainAudit implements Auditor {

    @Override
    public Audited audit(Path folder, Selection selection, Optional<AuditSchema.Named> schema, AuditProgress progress) {
        SourceFolder sources = SourceFolder.open(folder, selection);
        Findings findings = new ChainFinder((done, all, file) -> progress.done(done, all)).find(sources);
        Judge judge = schema.map(named -> Judge.by(named.schema())).orElseGet(Judge::byGrammar);
        return new Audited(folder.toString(), findings, judge.judge(findings), schema.map(AuditSchema.Named::words));
    }
}
