// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.library;

import dev.espalier.supabase.FilterBuilder;
import dev.espalier.supabase.ResultBuilder;
import dev.espalier.supabase.option.ExplainOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.jooq.Record;

/** The calls that say what the rows are made into. */
final class Finishes {
    /** By the names that both languages share. */
    static final Map<String, BiFunction<FilterBuilder<Record>, Given, ResultBuilder<?>>> METHODS = Map.of(
            "single", (chain, in) -> chain.single(),
            "maybeSingle", (chain, in) -> chain.maybeSingle(),
            "csv", (chain, in) -> chain.csv(),
            "geojson", (chain, in) -> chain.geojson(),
            "explain", Finishes::explain);

    /** What changes nothing of the statement: how it is sent, and what types its answer has. */
    static final Set<String> WITHOUT_SQL = Set.of(
            "then",
            "catch",
            "finally",
            "abortSignal",
            "returns",
            "overrideTypes",
            "throwOnError",
            "retry",
            "setHeader");

    private Finishes() {}

    private static ResultBuilder<?> explain(FilterBuilder<Record> chain, Given in) {
        Options given = in.options();
        List<ExplainOption> options = new ArrayList<>();
        given.oneOf("format", List.of("text", "json"))
                .map(format -> ExplainOption.valueOf(format.toUpperCase(Locale.ROOT)))
                .ifPresent(options::add);
        Stream.of("analyze", "verbose", "settings", "buffers", "wal")
                .filter(given::on)
                .map(name -> ExplainOption.valueOf(name.toUpperCase(Locale.ROOT)))
                .forEach(options::add);
        given.end();
        return chain.explain(options);
    }
}
