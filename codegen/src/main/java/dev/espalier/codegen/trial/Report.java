// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.trial;

import dev.espalier.supabase.response.Answer;
import java.util.List;

/** Hears what becomes of a request, in this order; what was not asked for is left out. */
public interface Report {

    /** The request is this statement with these binds. */
    void translation(String sql, List<String> binds);

    /** PostgreSQL means to run it like this. */
    void plan(List<String> lines);

    /** This is what the client is answered. */
    void answer(Answer answer);

    /** It may have written, and was rolled back. */
    void takenBack();

    /** It came to nothing, for this reason, which is told on the error output as well. */
    void failure(Exception reason);

    /** Nothing follows. */
    void end();
}
