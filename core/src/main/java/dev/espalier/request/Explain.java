// SPDX-License-Identifier: Apache-2.0
package dev.espalier.request;

import java.util.List;

/**
 * {@code .explain(JSON, ANALYZE, VERBOSE)}: that a plan is wanted instead of rows, and how much of it.
 *
 * @param format of the plan
 * @param options what it tells
 */
public record Explain(Format format, List<Option> options) {

    /** Keeps a copy of the list. */
    public Explain {
        options = List.copyOf(options);
    }

    /** Format of a plan. */
    public enum Format {
        /** Indented lines. */
        TEXT,
        /** A JSON array of one element. */
        JSON
    }

    /** What a plan tells; named as in PostgreSQL's {@code explain}. */
    public enum Option {
        /** Run the statement and tell what happened. */
        ANALYZE,
        /** Columns of every node, qualified names. */
        VERBOSE,
        /** Settings that differ from their defaults. */
        SETTINGS,
        /** Buffer usage. */
        BUFFERS,
        /** Write-ahead log. */
        WAL
    }
}
