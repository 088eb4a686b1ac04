// SPDX-License-Identifier: Apache-2.0
package dev.espalier.supabase;

import dev.espalier.request.Explain;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

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

    /** The plan that these options ask for; as JSON when one says so, as text otherwise. */
    static Explain explain(Collection<ExplainOption> options) {
        Explain.Format format = options.contains(JSON) ? Explain.Format.JSON : Explain.Format.TEXT;
        List<Explain.Option> told = Arrays.stream(Explain.Option.values())
                .filter(option -> options.contains(valueOf(option.name())))
                .toList();
        return new Explain(format, told);
    }
}
