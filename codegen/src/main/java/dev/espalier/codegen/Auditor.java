// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen;

import dev.espalier.codegen.audit.Audited;
import dev.espalier.codegen.source.Selection;
import java.nio.file.Path;
import java.util.Optional;

/** Finds and judges the chains of a folder. */
interface Auditor {

    /**
     * Audits a folder, or one file.
     *
     * @throws IllegalArgumentException when there is none
     */
    Audited audit(Path folder, Selection selection, Optional<AuditSchema.Named> schema, AuditProgress progress);
}
