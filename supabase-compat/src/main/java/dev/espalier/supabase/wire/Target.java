// SPDX-License-Identifier: Apache-2.0
package dev.espalier.supabase.wire;

import dev.espalier.error.Problem;
import dev.espalier.error.ProblemCode;
import dev.espalier.supabase.wire.PercentDecoding.Plus;

/**
 * What comes after the method: {@code /Mixed%20Case?select=id}, {@code /rpc/add?a=1}.
 *
 * @param kind what the path names
 * @param name its name
 * @param query everything after the question mark, as it was sent
 */
record Target(Kind kind, String name, String query) {

    private static final String FUNCTIONS = "/rpc/";

    /** What a path names. */
    enum Kind {
        /** A relation. */
        RELATION,
        /** A function. */
        FUNCTION
    }

    static Target of(String target) {
        int question = target.indexOf('?');
        String path = question < 0 ? target : target.substring(0, question);
        String query = question < 0 ? "" : target.substring(question + 1);
        if (path.equals("/")) {
            throw Problem.of(ProblemCode.PGRST126, "Root endpoint metadata is disabled")
                    .toException();
        }
        Kind kind = path.startsWith(FUNCTIONS) ? Kind.FUNCTION : Kind.RELATION;
        int start = kind == Kind.FUNCTION ? FUNCTIONS.length() : 1;
        if (!path.startsWith("/") || path.indexOf('/', start) >= 0) {
            throw Problem.of(ProblemCode.PGRST125, "Invalid path specified in request URL")
                    .toException();
        }
        return new Target(kind, PercentDecoding.decode(path.substring(start), Plus.PLUS), query);
    }
}
