// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.audit.judge;

import dev.espalier.codegen.audit.Verdict;
import dev.espalier.codegen.audit.Verdict.RefusalKind;
import dev.espalier.error.Details;
import dev.espalier.error.Problem;
import java.util.Optional;
import java.util.stream.Collectors;

/** Problems of the library as refusals. */
final class Told {
    private Told() {}

    static Verdict.Refused refusal(Problem problem, String when) {
        return new Verdict.Refused(
                kind(problem.code()), when, problem.code(), problem.message(), details(problem), problem.hint());
    }

    private static RefusalKind kind(String code) {
        return switch (code) {
            case "PGRST201", "PGRST203" -> RefusalKind.AMBIGUOUS;
            case "PGRST106", "PGRST202", "PGRST205" -> RefusalKind.MISSING_RELATION;
            case "PGRST200" -> RefusalKind.MISSING_RELATIONSHIP;
            case "PGRST204", ColumnCheck.UNDEFINED_COLUMN -> RefusalKind.WRONG_COLUMN;
            case "PGRST100", "PGRST102", "PGRST103", "PGRST108", "PGRST118" -> RefusalKind.NOT_UNDERSTOOD;
            default -> RefusalKind.OTHER;
        };
    }

    private static Optional<String> details(Problem problem) {
        Details details = problem.details();
        if (details instanceof Details.Text text) {
            return Optional.of(text.text());
        }
        if (details instanceof Details.Candidates several) {
            return Optional.of(several.candidates().stream()
                    .map(one -> one.cardinality() + ", " + one.embedding() + ": " + one.relationship())
                    .collect(Collectors.joining("\n")));
        }
        return Optional.empty();
    }
}
