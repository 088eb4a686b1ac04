// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.java;

import static dev.espalier.codegen.java.Kind.TEXT;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Writes the arguments of the methods that take options: JavaScript's one object becomes a word for each option. */
final class OptionArguments {
    private OptionArguments() {}

    /** {@code '*', {count: 'exact', head: true}} as {@code "*", count(EXACT), head()}. */
    static List<String> select(Arguments in) {
        List<String> out = new ArrayList<>();
        if (in.more()) {
            out.add(in.take(TEXT));
        }
        Options options = in.takeOptions();
        count(options).ifPresent(out::add);
        if (options.on("head")) {
            out.add("head()");
        }
        options.end();
        return out;
    }

    /** {@code {count: 'exact'}} as {@code count(EXACT)}. */
    static Optional<String> count(Options options) {
        return options.text("count")
                .map(count -> "count(" + oneOf(options, "count", count, "exact planned estimated") + ")");
    }

    /** {@code 'doc', 'cat', {type: 'plain', config: 'english'}} as {@code "doc", "cat", plain().config("english")}. */
    static List<String> textSearch(Arguments in) {
        List<String> out = new ArrayList<>(List.of(in.take(TEXT), in.take(TEXT)));
        Options options = in.takeOptions();
        Optional<String> type = options.text("type")
                .map(name ->
                        oneOf(options, "type", name, "plain phrase websearch").toLowerCase(Locale.ROOT) + "()");
        Optional<String> config = options.text("config").map(name -> ".config(" + JavaLiterals.text(name) + ")");
        options.end();
        if (type.isPresent() || config.isPresent()) {
            out.add(type.orElse("fts()") + config.orElse(""));
        }
        return out;
    }

    /** {@code 'date', {ascending: false, nullsFirst: false}} as {@code "date", descending().nullsLast()}. */
    static List<String> order(Arguments in) {
        List<String> out = new ArrayList<>(List.of(in.take(TEXT)));
        Options options = in.takeOptions();
        Optional<String> direction = direction(options);
        Optional<String> nulls = options.truth("nullsFirst").map(first -> first ? ".nullsFirst()" : ".nullsLast()");
        Optional<String> table =
                referencedTable(options).map(name -> ".referencedTable(" + JavaLiterals.text(name) + ")");
        options.end();
        if (Stream.of(direction, nulls, table).anyMatch(Optional::isPresent)) {
            String more = nulls.orElse("") + table.orElse("");
            String first = direction.orElse("ascending()");
            out.add(first.contains(" ? ") && !more.isEmpty() ? "(" + first + ")" + more : first + more);
        }
        return out;
    }

    private static Optional<String> direction(Options options) {
        return options.code("ascending")
                .map(up -> (up.contains(" ? ") ? "(" + up + ")" : up) + " ? ascending() : descending()")
                .or(() -> options.truth("ascending").map(up -> up ? "ascending()" : "descending()"));
    }

    /** {@code 2, {referencedTable: 'bookings'}} as {@code 2, referencedTable("bookings")}. */
    static List<String> ofReferencedTable(Arguments in, String... before) {
        List<String> out = new ArrayList<>(List.of(before));
        Options options = in.takeOptions();
        referencedTable(options)
                .map(name -> "referencedTable(" + JavaLiterals.text(name) + ")")
                .ifPresent(out::add);
        options.end();
        return out;
    }

    /** {@code {format: 'json', analyze: true}} as {@code JSON, ANALYZE}. */
    static List<String> explain(Arguments in) {
        List<String> out = new ArrayList<>();
        Options options = in.takeOptions();
        options.text("format")
                .map(format -> oneOf(options, "format", format, "text json"))
                .ifPresent(out::add);
        Stream.of("analyze", "verbose", "settings", "buffers", "wal")
                .filter(options::on)
                .map(name -> name.toUpperCase(Locale.ROOT))
                .forEach(out::add);
        options.end();
        return out;
    }

    /** The option by its name of today, or by the one it had before. */
    private static Optional<String> referencedTable(Options options) {
        return options.text("referencedTable").or(() -> options.text("foreignTable"));
    }

    private static String oneOf(Options options, String name, String value, String known) {
        if (!List.of(known.split(" ", -1)).contains(value)) {
            throw options.unknown(name, value);
        }
        return value.toUpperCase(Locale.ROOT);
    }
}
