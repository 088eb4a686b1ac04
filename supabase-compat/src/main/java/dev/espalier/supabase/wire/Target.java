// SPDX-License-Identifier: Apache-2.0
package dev.espalier.supabase.wire;

import dev.espalier.error.Problem;
import dev.espalier.error.ProblemCode;
import dev.espalier.supabase.wire.PercentDecoding.Plus;

/**
 * What comes after the method: {@code /Mixed%20Case?select=id}.
 *
 * @param relation the relation that the path names
 * @param query everything after the question mark, as it was sent
 */
record Target(String relation, String query) {

    private static final String FUNCTIONS = "/rpc/";

    static Target of(String target) {
        int question = target.indexOf('?');
        String path = question < 0 ? target : target.substring(0, question);
        String query = question < 0 ? "" : target.substring(question + 1);
        if (path.startsWith(FUNCTIONS) && path.indexOf('/', FUNCTIONS.length()) < 0) {
            throw NotYet.problem("a call of a function (" + path + ")").toException();
        }
        if (path.equals("/")) {
            throw Problem.of(ProblemCode.PGRST126, "Root endpoint metadata is disabled")
                    .toException();
        }
        if (!path.startsWith("/") || path.indexOf('/', 1) > 0) {
            throw Problem.of(ProblemCode.PGRST125, "Invalid path specified in request URL")
                    .toException();
        }
        return new Target(PercentDecoding.decode(path.substring(1), Plus.PLUS), query);
    }
}
