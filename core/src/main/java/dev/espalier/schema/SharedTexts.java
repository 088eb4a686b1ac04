// SPDX-License-Identifier: Apache-2.0
package dev.espalier.schema;

import java.util.HashMap;
import java.util.Map;

/** Equal texts as one object, while a schema is read: names and defaults of columns recur in table after table. For one thread. */
public final class SharedTexts {

    private final Map<String, String> texts = new HashMap<>();
    private final Map<String, SqlText> sql = new HashMap<>();

    /** An equal text, the first that came. */
    public String text(String text) {
        String known = texts.putIfAbsent(text, text);
        return known == null ? text : known;
    }

    /** A text as SQL, equal ones as one object. */
    public SqlText sql(String text) {
        return sql.computeIfAbsent(text, SqlText::new);
    }
}
