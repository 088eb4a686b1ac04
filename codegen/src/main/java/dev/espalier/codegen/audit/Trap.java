// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.audit;

/** What people are known to trip over. */
public enum Trap {
    /** {@code eq(column, null)}, and any other comparison with {@code null} or {@code undefined}. */
    EQ_NULL("eq-null", "a comparison with null is never true", "use is(column, null)"),
    /** {@code range} or {@code limit} without {@code order}. */
    PAGE_WITHOUT_ORDER("page-without-order", "a page without an order", "order by something unique"),
    /** A read of many rows without a limit. */
    UNBOUNDED_READ("unbounded-read", "a read without a limit", "set a limit or a range, or stream"),
    /** {@code or} of a text with holes. */
    OR_TEMPLATE("or-template", "or is put together from values", "bind the values with or(f -> ...)"),
    /** {@code delete} or {@code update} without a filter. */
    UNFILTERED_WRITE("unfiltered-write", "a write without a filter", "filter it, or say that all rows are meant"),
    /** The error of a response is not looked at. */
    ERROR_IGNORED("error-ignored", "the error is ignored", "look at error, or call throwOnError"),
    /** Several writes in one function. */
    WRITES_WITHOUT_TRANSACTION("writes-without-transaction", "several writes, no transaction", "use transaction(...)"),
    /** What was read decides what is written. */
    READ_THEN_WRITE("read-then-write", "read, then written", "use a transaction, an upsert or one update"),
    /** {@code single} or {@code maybeSingle} on what is not unique. */
    SINGLE_NOT_UNIQUE("single-not-unique", "single on what is not unique", "filter by a key, or take the first row"),
    /** A chain in a loop. */
    CHAIN_IN_LOOP("chain-in-loop", "a chain in a loop", "ask once, with in or a list of rows"),
    /** A chain that nobody awaits. */
    NEVER_SENT("never-sent", "a chain that is never sent", "await it"),
    /** A filter on a column of an embed that is no {@code !inner}. */
    EMBED_FILTER("embed-filter", "a filter that keeps its parents", "say !inner in the select, if parents are meant"),
    /** {@code upsert} by columns that are no key, or by none that its rows have. */
    UPSERT_WITHOUT_KEY("upsert-without-key", "an upsert by what is no key", "name a unique key in onConflict"),
    /** {@code limit}, {@code range} or {@code order} of an {@code update} or {@code delete}. */
    LIMITED_WRITE("limited-write", "a write that no limit limits", "filter for the rows that are meant"),
    /** {@code gt(column, new Date())}. */
    DATE_AS_TEXT("date-as-text", "a date is sent as local text", "use toISOString()"),
    /** {@code ilike(column, `%${q}%`)}. */
    PATTERN_TEMPLATE("pattern-template", "wildcards in a value stay wildcards", "escape % and _ in it"),
    /** {@code update({due: patch.due})} where {@code due} may be undefined. */
    UNDEFINED_IN_ROW("undefined-in-row", "a member that may be undefined", "name it only when it is there");

    private final String id;
    private final String title;
    private final String advice;

    Trap(String id, String title, String advice) {
        this.id = id;
        this.title = title;
        this.advice = advice;
    }

    /** Its name in reports and baselines: {@code eq-null}. */
    public String id() {
        return id;
    }

    /** What it is, in a few words. */
    public String title() {
        return title;
    }

    /** What to do instead, in a few words. */
    public String advice() {
        return advice;
    }
}
