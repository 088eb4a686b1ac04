// SPDX-License-Identifier: Apache-2.0
package dev.espalier.supabase.option;

/** An option of {@code explain}: {@code .explain(JSON, ANALYZE)}. */
public enum ExplainOption {
    /** The plan as text, as if no format was said. */
    TEXT,
    /** The plan as JSON. */
    JSON,
    /** The query is run and its times are told. */
    ANALYZE,
    /** Columns and schemas are told. */
    VERBOSE,
    /** Changed configuration parameters are told. */
    SETTINGS,
    /** Buffer usage is told. */
    BUFFERS,
    /** Records of the write-ahead log are told. */
    WAL;
}
