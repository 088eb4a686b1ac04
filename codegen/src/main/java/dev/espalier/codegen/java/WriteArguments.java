// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.java;

import java.util.ArrayList;
import java.util.List;

/** Writes the arguments of the methods that write rows or call functions: what is written, and a word for each option. */
final class WriteArguments {
    private WriteArguments() {}

    /** {@code {id: 8}, {count: 'exact', defaultToNull: false}} as {@code Row.of("id", 8), count(EXACT), missingAsDefault()}. */
    static List<String> insert(Arguments in) {
        List<String> out = new ArrayList<>(List.of(in.takeDocument()));
        Options options = in.takeOptions();
        addMissing(out, options);
        options.end();
        return out;
    }

    /** {@code [{id: 8}], {onConflict: 'id'}} as {@code List.of(Row.of("id", 8)), onConflict("id")}. */
    static List<String> upsert(Arguments in) {
        List<String> out = new ArrayList<>(List.of(in.takeDocument()));
        Options options = in.takeOptions();
        options.text("onConflict")
                .map(columns -> "onConflict(" + JavaLiterals.text(columns) + ")")
                .ifPresent(out::add);
        if (options.on("ignoreDuplicates")) {
            out.add("ignoreDuplicates()");
        }
        addMissing(out, options);
        options.end();
        return out;
    }

    /** {@code {status: 'read'}, {count: 'exact'}} as {@code Row.of("status", "read"), count(EXACT)}. */
    static List<String> update(Arguments in) {
        List<String> out = new ArrayList<>(List.of(in.takeDocument()));
        out.addAll(delete(in));
        return out;
    }

    /** {@code {count: 'exact'}} as {@code count(EXACT)}. */
    static List<String> delete(Arguments in) {
        Options options = in.takeOptions();
        List<String> out = OptionArguments.count(options).stream().toList();
        options.end();
        return out;
    }

    /** {@code 'add', {a: 1}, {get: true}} as {@code "add", Row.of("a", 1), get()}. */
    static List<String> rpc(Arguments in) {
        List<String> out = new ArrayList<>(List.of(in.take(Kind.TEXT)));
        if (in.more()) {
            out.add(in.takeDocument());
        }
        Options options = in.takeOptions();
        OptionArguments.count(options).ifPresent(out::add);
        for (String option : List.of("get", "head")) {
            if (options.on(option)) {
                out.add(option + "()");
            }
        }
        options.end();
        return out;
    }

    private static void addMissing(List<String> out, Options options) {
        OptionArguments.count(options).ifPresent(out::add);
        boolean toNull = options.truth("defaultToNull").orElse(true);
        if (!toNull) {
            out.add("missingAsDefault()");
        }
    }
}
