// SPDX-License-Identifier: Apache-2.0
package dev.espalier.session;

import dev.espalier.error.Problem;
import dev.espalier.error.ProblemCode;
import dev.espalier.error.QueryException;
import dev.espalier.error.ServerMessage;
import java.sql.SQLException;
import java.util.Set;

/**
 * Whether it is known what became of something that was sent to be kept and failed.
 *
 * <p>It was not kept when the server said so, and went on. Anything else, a connection that broke or a driver that failed over the answer,
 * leaves both open.
 */
final class Fate {

    /** The session was ended: its last word does not say whether that was before or after. */
    private static final Set<String> ENDED = Set.of("57P01", "57P02", "57P03", "57P05", "25P03", "25P04");

    private Fate() {}

    static boolean isKnown(Throwable failure) {
        if (!(failure instanceof SQLException e) || e.getSQLState() == null) {
            return false;
        }
        String state = e.getSQLState();
        return !state.startsWith("08") && !ENDED.contains(state) && ServerMessage.isIn(e);
    }

    static QueryException unknown(Throwable cause) {
        Problem problem = Problem.of(
                        ProblemCode.ESP001, "The connection failed while the outcome was under way: it is not known.")
                .withDetails(String.valueOf(cause.getMessage()))
                .withHint("Look for what was written before you write it again.");
        return new QueryException(problem, cause);
    }
}
