// SPDX-License-Identifier: Apache-2.0
package dev.espalier;

import dev.espalier.query.Query;
import dev.espalier.run.PageTexts;
import dev.espalier.run.PageTexts.PageBounds;
import dev.espalier.session.Access;
import dev.espalier.sql.CompiledQuery;
import dev.espalier.sql.CompiledQuery.Effect;
import java.util.List;

/**
 * A request as SQL that was not run.
 *
 * @param query what the request says
 * @param texts the statement that it becomes
 */
public record Translation(Query query, PageTexts texts) {

    /** The statement that it becomes. */
    public CompiledQuery compiled() {
        return texts.query();
    }

    /** The SQL text, with page bounds as literals and a question mark for every bind. */
    public String sql() {
        return texts.sql(query.values());
    }

    /** What running it may do to the database: of a call, what its method and its function let it. */
    public Access access() {
        return compiled().conduct().effect() == Effect.WRITES ? Access.READ_WRITE : Access.READ_ONLY;
    }

    /** What is bound, in the order of the question marks, as the texts that PostgreSQL reads. */
    public List<String> binds() {
        return texts.binds(query.values(), PageBounds.LITERAL);
    }
}
