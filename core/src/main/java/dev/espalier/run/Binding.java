// SPDX-License-Identifier: Apache-2.0
package dev.espalier.run;

import dev.espalier.sql.CompiledQuery.Bind;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.List;

/**
 * Binds the values of a request: texts as untyped parameters, documents as bytes.
 *
 * @param binds what is bound, in the order of question marks
 * @param values of the request
 */
record Binding(List<Bind> binds, Filled values) {

    /** Those that stand as question marks where page bounds are literals. */
    static List<Bind> besidesBounds(List<Bind> all) {
        return all.stream().filter(bind -> !(bind instanceof Bind.PageBound)).toList();
    }

    void set(PreparedStatement statement) throws SQLException {
        int index = 1;
        for (Bind bind : binds) {
            if (bind instanceof Bind.Content content) {
                statement.setBytes(index++, values.content(content.slot()));
            } else {
                statement.setObject(index++, values.text(bind), Types.OTHER);
            }
        }
    }

    /** What is bound, as texts. */
    List<String> texts() {
        String[] texts = new String[binds.size()];
        for (int i = 0; i < texts.length; i++) {
            texts[i] = values.text(binds.get(i));
        }
        return List.of(texts);
    }
}
