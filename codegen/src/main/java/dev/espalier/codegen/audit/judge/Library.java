// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.audit.judge;

import dev.espalier.codegen.audit.way.Knowledge;
import dev.espalier.query.Query;
import dev.espalier.request.Request;
import dev.espalier.supabase.SupabaseClient;
import java.util.Optional;

/** What a request is asked of: the library in a schema, or its grammar alone. */
interface Library {
    /** What it knows of tables and functions. */
    Knowledge knowledge();

    /** The client whose chains make requests for it. */
    SupabaseClient client();

    /**
     * What a request says.
     *
     * @throws dev.espalier.error.QueryException when a text of it does not follow its grammar
     */
    Query parse(Request request);

    /**
     * Its SQL, with page bounds in it or bound; none where only the grammar is known.
     *
     * @throws dev.espalier.error.QueryException for what is wrong with it, columns included
     */
    Optional<Sql> sql(Request request);

    /** A statement, with page bounds as literals, and bound. */
    record Sql(String literal, String bound) {}
}
