// SPDX-License-Identifier: Apache-2.0
package dev.espalier.sql;

import dev.espalier.query.Operator;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/** What each operator of a filter is in SQL: {@code cs} is {@code @>}. */
final class OperatorSql {

    private static final Map<Operator, String> SQL = Collections.unmodifiableMap(new EnumMap<>(Map.ofEntries(
            Map.entry(Operator.EQ, "="),
            Map.entry(Operator.NEQ, "<>"),
            Map.entry(Operator.GT, ">"),
            Map.entry(Operator.GTE, ">="),
            Map.entry(Operator.LT, "<"),
            Map.entry(Operator.LTE, "<="),
            Map.entry(Operator.LIKE, "like"),
            Map.entry(Operator.ILIKE, "ilike"),
            Map.entry(Operator.MATCH, "~"),
            Map.entry(Operator.IMATCH, "~*"),
            Map.entry(Operator.CS, "@>"),
            Map.entry(Operator.CD, "<@"),
            Map.entry(Operator.OV, "&&"),
            Map.entry(Operator.SL, "<<"),
            Map.entry(Operator.SR, ">>"),
            Map.entry(Operator.NXR, "&<"),
            Map.entry(Operator.NXL, "&>"),
            Map.entry(Operator.ADJ, "-|-"),
            Map.entry(Operator.ISDISTINCT, "is distinct from"),
            Map.entry(Operator.IN, "= any"),
            Map.entry(Operator.IS, "is"),
            Map.entry(Operator.FTS, "to_tsquery"),
            Map.entry(Operator.PLFTS, "plainto_tsquery"),
            Map.entry(Operator.PHFTS, "phraseto_tsquery"),
            Map.entry(Operator.WFTS, "websearch_to_tsquery"))));

    private OperatorSql() {}

    /** The operator's symbol, or the function that reads a text search. */
    static String of(Operator operator) {
        String sql = SQL.get(operator);
        if (sql == null) {
            throw new AssertionError("an operator without SQL: " + operator);
        }
        return sql;
    }
}
