// SPDX-License-Identifier: Apache-2.0
package dev.espalier.run;

import dev.espalier.query.Values;
import dev.espalier.sql.CompiledQuery.Bind;
import java.util.List;

/**
 * A text, and what is bound at its question marks.
 *
 * @param text the text
 * @param binds one for each question mark
 */
record Prepared(String text, List<Bind> binds) {

    Binding binding(Values values) {
        return new Binding(binds, new Filled(values));
    }
}
