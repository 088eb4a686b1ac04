// SPDX-License-Identifier: Apache-2.0
package dev.espalier.supabase.claims;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.espalier.error.Details;
import dev.espalier.error.Problem;
import dev.espalier.error.QueryException;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** What a refusal says: {@code PGRST301 Empty JWT is sent in Authorization header}, and its details after a semicolon. */
final class Refusals {

    private Refusals() {}

    static String of(ThrowingCallable refused) {
        Problem problem = catchThrowableOfType(QueryException.class, refused).problem();
        String details = problem.details() instanceof Details.Text text ? "; " + text.text() : "";
        return problem.code() + " " + problem.message() + details;
    }
}
