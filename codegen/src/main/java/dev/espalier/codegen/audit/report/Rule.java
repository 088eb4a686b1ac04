// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.audit.report;

import dev.espalier.codegen.audit.Trap;
import dev.espalier.codegen.audit.Verdict;
import dev.espalier.codegen.audit.Verdict.RefusalKind;
import dev.espalier.codegen.audit.Verdict.Refused;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * What code review is told of a chain: how its verdict is called, or a trap.
 *
 * @param id its name: {@code wrong-column}
 * @param level how much it matters
 * @param title what it is, in a few words
 * @param help what it means and what to do
 */
record Rule(String id, Level level, String title, String help) {

    /** How much a rule matters, in SARIF's words. */
    enum Level {
        ERROR,
        WARNING,
        NOTE
    }

    /** Every rule, verdicts first, in one order. */
    static List<Rule> all() {
        return Stream.of(
                        Stream.of(Rule.left()),
                        Arrays.stream(RefusalKind.values()).map(Rule::of),
                        Stream.of(unsupported(), dynamic()),
                        Arrays.stream(Trap.values()).map(Rule::of))
                .flatMap(rules -> rules)
                .toList();
    }

    /** The rule that a verdict falls under. */
    static Rule of(Verdict verdict) {
        if (verdict instanceof Refused refused) {
            return of(refused.kind());
        }
        return switch (Standing.of(verdict)) {
            case DYNAMIC -> dynamic();
            case UNSUPPORTED -> unsupported();
            default -> left();
        };
    }

    static Rule of(Trap trap) {
        return new Rule(
                trap.id(),
                Level.WARNING,
                trap.title(),
                "What people are known to trip over. Instead: " + trap.advice() + ".");
    }

    private static Rule of(RefusalKind kind) {
        return switch (kind) {
            case AMBIGUOUS ->
                error(
                        "ambiguous",
                        "more than one relationship or function is meant",
                        "PostgREST answers PGRST201 or PGRST203. Name the one that is meant: the hint has the words.");
            case MISSING_RELATION ->
                error(
                        "missing-relation",
                        "a table, a view or a function is not in the schema",
                        "PostgREST answers PGRST205 or PGRST202. It is misspelt, in another schema, or not migrated yet.");
            case MISSING_RELATIONSHIP ->
                error(
                        "missing-relationship",
                        "two relations have no relationship",
                        "PostgREST answers PGRST200. An embed needs a foreign key, or a computed relationship.");
            case WRONG_COLUMN ->
                error(
                        "wrong-column",
                        "a column is not in its relation",
                        "PostgreSQL answers 42703, PostgREST PGRST204 for what is written.");
            case NOT_UNDERSTOOD ->
                error(
                        "not-understood",
                        "a select, a filter or an order does not parse",
                        "PostgREST answers PGRST100: the text is not of its grammar.");
            case OTHER -> error("refused", "the chain is answered an error", "The message tells which and why.");
        };
    }

    private static Rule error(String id, String title, String help) {
        return new Rule(id, Level.ERROR, title, help);
    }

    private static Rule left() {
        return new Rule(
                "chain",
                Level.NOTE,
                "a chain of supabase-js",
                "It is still there, and it can be ported: espalier port writes the Java chain that means the same.");
    }

    private static Rule unsupported() {
        return new Rule(
                "unsupported",
                Level.WARNING,
                "a call that the library does not have",
                "The message tells which call or option it is, and what to do instead.");
    }

    private static Rule dynamic() {
        return new Rule(
                "dynamic",
                Level.WARNING,
                "a chain that is put together while the program runs",
                "What it asks is not known from the source alone, so it has to be looked at by a person: write its table,"
                        + " columns and options as constants where it is built, or port it by hand.");
    }
}
