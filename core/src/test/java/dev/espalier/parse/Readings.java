// SPDX-License-Identifier: Apache-2.0
package dev.espalier.parse;

import dev.espalier.Requests;
import dev.espalier.error.Problem;
import dev.espalier.error.QueryException;
import dev.espalier.limits.Limits;
import dev.espalier.query.Query;
import dev.espalier.query.Read;
import dev.espalier.request.Request;
import org.assertj.core.api.Assertions;

/** Reads requests on a relation whose name does not matter. */
final class Readings {

    private static final RequestParser PARSER = new RequestParser(Limits.defaults());

    private Readings() {}

    /** What the parameters say. */
    static Query query(String... parameters) {
        return query(Requests.read("things", parameters));
    }

    static Query query(Request request) {
        return PARSER.parse(request);
    }

    static Read read(String... parameters) {
        return (Read) query(parameters).shape().statement();
    }

    /** The code of the problem of parameters, empty when they can be read. */
    static String refusal(String... parameters) {
        try {
            query(parameters);
            return "";
        } catch (QueryException e) {
            return e.problem().code();
        }
    }

    /** The problem of parameters that cannot be read. */
    static Problem problem(String... parameters) {
        return problem(Requests.read("things", parameters));
    }

    static Problem problem(Request request) {
        return Assertions.catchThrowableOfType(QueryException.class, () -> PARSER.parse(request))
                .problem();
    }
}
