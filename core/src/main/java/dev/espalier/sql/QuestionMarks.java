// SPDX-License-Identifier: Apache-2.0
package dev.espalier.sql;

import dev.espalier.schema.SqlText;

/**
 * SQL that the database wrote, for a statement with parameters: {@code ('{"a": 1}'::jsonb ? 'a')} has an operator that JDBC would take for
 * one, and wants doubled.
 */
final class QuestionMarks {

    private static final char NONE = '\0';

    private QuestionMarks() {}

    /** The same SQL; a question mark within quotes is none of an operator, and a doubled quote ends and begins. */
    static String ofOperatorsDoubled(SqlText sql) {
        StringBuilder text = new StringBuilder();
        char quote = NONE;
        for (char c : sql.text().toCharArray()) {
            if (quote == NONE && c == '?') {
                text.append('?');
            } else if (quote == NONE && (c == '\'' || c == '"')) {
                quote = c;
            } else if (quote == c) {
                quote = NONE;
            }
            text.append(c);
        }
        return text.toString();
    }
}
