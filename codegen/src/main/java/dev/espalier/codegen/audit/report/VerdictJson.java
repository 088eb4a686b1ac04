// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.audit.report;

import dev.espalier.codegen.audit.Verdict;
import dev.espalier.codegen.audit.Verdict.Dynamic;
import dev.espalier.codegen.audit.Verdict.Refused;
import dev.espalier.codegen.audit.Verdict.Statement;
import dev.espalier.codegen.audit.Verdict.Supported;
import dev.espalier.codegen.audit.Verdict.Unsupported;
import dev.espalier.fixtures.json.JsonLiteral;

/** A verdict as JSON: its kind, and what goes with it. */
final class VerdictJson {

    private VerdictJson() {}

    static JsonLiteral of(Verdict verdict) {
        Members members = new Members().put("kind", Standing.of(verdict).id());
        if (verdict instanceof Supported supported) {
            members.list("statements", supported.statements(), VerdictJson::statement);
        } else if (verdict instanceof Refused refused) {
            refused(members, refused);
        } else if (verdict instanceof Unsupported unsupported) {
            members.put("reason", unsupported.reason());
        } else if (verdict instanceof Dynamic dynamic) {
            members.list("gaps", dynamic.gaps(), ChainJson::gap);
        }
        return members.object();
    }

    private static JsonLiteral statement(Statement statement) {
        return new Members()
                .told("when", statement.when())
                .put("sql", statement.sql())
                .object();
    }

    private static void refused(Members members, Refused refused) {
        members.put("refusal", ChainJson.word(refused.kind()))
                .told("when", refused.when())
                .put("code", refused.code())
                .put("message", refused.message())
                .put("details", refused.details())
                .put("hint", refused.hint());
    }
}
