// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.bench.question;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** All questions by their names, in the order in which they are told. */
public final class Questions {

    /** What production asks all day. */
    public static final String PRODUCTION = "production query";

    /** The same where it finds a few rows. */
    public static final String FEW_ROWS = "production query, few rows";

    /** One row by its key. */
    public static final String LOOKUP = "point look-up";

    /** A thousand rows of one table. */
    public static final String THOUSAND = "1,000-row read";

    /** Three levels of embeds. */
    public static final String NESTED = "three-level embed";

    /** A thousand rows inserted. */
    public static final String INSERT = "bulk insert of 1,000 rows";

    /** A thousand rows as records. */
    public static final String TYPED = "1,000 typed records";

    /** Records in records. */
    public static final String TYPED_EMBEDS = "50 typed records with embeds";

    /** A million rows, one by one. */
    public static final String STREAM = "1,000,000 rows streamed";

    /** SQL and binds without a connection. */
    public static final String TRANSLATE = "translate";

    private static final Map<String, Question> ALL = all();

    private Questions() {}

    private static Map<String, Question> all() {
        Map<String, Question> all = new LinkedHashMap<>();
        all.put(TRANSLATE, new Translating());
        all.put(PRODUCTION, production());
        all.put(LOOKUP, FlatQuery.lookup());
        all.put(THOUSAND, FlatQuery.page(1000));
        all.put(NESTED, new ReadQuestion(NestedQuery::chain, NestedQuery::byHand, NestedQuery.TARGET));
        all.put(INSERT, new BulkInsert());
        all.put(TYPED, new TypedRead(1000));
        all.put(TYPED_EMBEDS, new TypedEmbeds());
        all.put(STREAM, new StreamedRows());
        return Collections.unmodifiableMap(all);
    }

    /** The bookings of a period with what belongs to them. */
    public static ReadQuestion production() {
        return new ReadQuestion(ProductionQuery::chain, ProductionQuery::byHand, ProductionQuery.TARGET);
    }

    /** Rows of one table, so many. */
    public static ReadQuestion page(int rows) {
        return FlatQuery.page(rows);
    }

    /** The question of that name. */
    public static Question named(String name) {
        Question question = ALL.get(name);
        if (question == null) {
            throw new IllegalArgumentException("there is no question " + name + ", only " + ALL.keySet());
        }
        return question;
    }
}
