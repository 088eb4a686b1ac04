// SPDX-License-Identifier: Apache-2.0
package dev.espalier.error;

/**
 * The codes of our own problems: PostgREST's, and {@code ESP…} for what PostgREST has no word for; problems of PostgreSQL carry their SQLSTATE
 * instead.
 */
public enum ProblemCode {
    /** Whether what was sent to be kept is kept is not known. */
    ESP001("Whether what was sent to be kept is kept is not known"),
    /** A guard refuses what would change every row. */
    ESP002("A guard refuses what would change every row"),
    /** A guard refuses an upsert by what is no key. */
    ESP003("A guard refuses an upsert by what is no key"),
    /** A condition of the program is put on rows that are new. */
    ESP004("A condition of the program is put on rows that are new"),
    /** The database could not be reached. */
    PGRST000("The database could not be reached"),
    /** A text of the request does not follow its grammar. */
    PGRST100("A text of the request does not follow its grammar"),
    /** The method does not call a function. */
    PGRST101("The method does not call a function"),
    /** The payload cannot be read. */
    PGRST102("The payload cannot be read"),
    /** The asked range is reversed, negative or past the end. */
    PGRST103("The asked range is reversed, negative or past the end"),
    /** A PUT does not name one row by its primary key. */
    PGRST105("A PUT does not name one row by its primary key"),
    /** The asked schema is not exposed. */
    PGRST106("The asked schema is not exposed"),
    /** None of the accepted media types can be produced. */
    PGRST107("None of the accepted media types can be produced"),
    /** A filter, order or page names an embed that the select does not have. */
    PGRST108("A filter, order or page names an embed that the select does not have"),
    /** The headers that a function set are none. */
    PGRST111("The headers that a function set are none"),
    /** The status that a function set is none. */
    PGRST112("The status that a function set is none"),
    /** A PUT has a page. */
    PGRST114("A PUT has a page"),
    /** What a PUT puts is not the row that it names. */
    PGRST115("What a PUT puts is not the row that it names"),
    /** The result is not exactly one row. */
    PGRST116("The result is not exactly one row"),
    /** The method is not supported. */
    PGRST117("The method is not supported"),
    /** An order by a related column needs a to-one embed. */
    PGRST118("An order by a related column needs a to-one embed"),
    /** What a function raised as an answer is none. */
    PGRST121("What a function raised as an answer is none"),
    /** Strict handling met a preference that is not known. */
    PGRST122("Strict handling met a preference that is not known"),
    /** Aggregates are switched off. */
    PGRST123("Aggregates are switched off"),
    /** More rows are affected than were allowed. */
    PGRST124("More rows are affected than were allowed"),
    /** The path names neither a relation nor a function. */
    PGRST125("The path names neither a relation nor a function"),
    /** The root, which would describe the schema, is switched off. */
    PGRST126("The root, which would describe the schema, is switched off"),
    /** A combination that is not implemented. */
    PGRST127("A combination that is not implemented"),
    /** A limit of rows is put on a function that gives one. */
    PGRST128("A limit of rows is put on a function that gives one"),
    /** No relationship joins the two relations. */
    PGRST200("No relationship joins the two relations"),
    /** More than one relationship joins the two relations. */
    PGRST201("More than one relationship joins the two relations"),
    /** No function takes these arguments. */
    PGRST202("No function takes these arguments"),
    /** More than one function takes these arguments. */
    PGRST203("More than one function takes these arguments"),
    /** A column of the payload is not in the schema. */
    PGRST204("A column of the payload is not in the schema"),
    /** The relation is not in the schema. */
    PGRST205("The relation is not in the schema"),
    /** The server has no keys to check tokens with. */
    PGRST300("The server has no keys to check tokens with"),
    /** The token is none, or its signature is wrong. */
    PGRST301("The token is none, or its signature is wrong"),
    /** Nobody may be anonymous here. */
    PGRST302("Nobody may be anonymous here"),
    /** The token's claims do not hold now, or not for us. */
    PGRST303("The token's claims do not hold now, or not for us");

    private final String sentence;

    ProblemCode(String sentence) {
        this.sentence = sentence;
    }

    /** What the code means, in one sentence without a full stop. */
    public String sentence() {
        return sentence;
    }
}
