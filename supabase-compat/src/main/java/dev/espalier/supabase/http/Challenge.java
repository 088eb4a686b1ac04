// SPDX-License-Identifier: Apache-2.0
package dev.espalier.supabase.http;

import dev.espalier.error.Problem;
import dev.espalier.supabase.claims.Caller;
import dev.espalier.supabase.response.Answer;

/** {@code WWW-Authenticate}: tells whoever was refused that a token, or another one, may help. */
final class Challenge {

    private static final String HEADER = "www-authenticate";

    private Challenge() {}

    /** For a token that was refused, or a missing one. */
    static Answer onto(Answer answer, Problem problem) {
        return switch (problem.code()) {
            case "PGRST301", "PGRST303" ->
                answer.with(HEADER, "Bearer error=\"invalid_token\", error_description=\"" + problem.message() + '"');
            case "PGRST302" -> answer.with(HEADER, "Bearer");
            default -> answer;
        };
    }

    /** For what this caller may not do: without a name, 403 becomes 401. */
    static Answer onto(Answer answer, Problem problem, Caller caller) {
        boolean anonymous = caller.isRefusedAsNobody(problem);
        Answer judged = anonymous ? answer.asUnauthorized() : answer;
        boolean unknownRole = problem.code().equals("22023") && answer.isUnauthorized();
        return anonymous || unknownRole ? judged.with(HEADER, "Bearer") : judged;
    }
}
