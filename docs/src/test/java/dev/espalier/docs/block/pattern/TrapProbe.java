// SPDX-License-Identifier: Apache-2.0
package dev.espalier.docs.block.pattern;

import dev.espalier.codegen.audit.pattern.Patterns;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** JavaScript in which a chain of a pattern stands in every trap that it can stand in. */
final class TrapProbe {

    private static final List<String> VALUES = List.of("'c', null", "'c', new Date()", "'e.x', q");
    private static final List<String> LISTS = List.of("'c', [null]", "'c', [q]", "'e.x', [q]");
    private static final List<String> TEXTS = List.of("'c', null", "'c', `%${q}%`", "'e.x', q");
    private static final List<String> TESTS = List.of("'c', 'eq', null", "'c', 'gt', q", "'e.x', 'eq', q");
    private static final List<String> ROWS = List.of("[{ a: 1 }, { a: 2 }]", "{ a: q?.x }", "{ a: q }");

    /** What a method is given, in three ways; others take a column and a value, or nothing. */
    private static final Map<String, List<String>> GIVEN = Map.ofEntries(
            Map.entry("eq", VALUES),
            Map.entry("neq", VALUES),
            Map.entry("gt", VALUES),
            Map.entry("gte", VALUES),
            Map.entry("lt", VALUES),
            Map.entry("lte", VALUES),
            Map.entry("isDistinct", VALUES),
            Map.entry("like", TEXTS),
            Map.entry("ilike", TEXTS),
            Map.entry("likeAllOf", List.of("'c', [`${q}%`]", "'c', [`${q}%`]", "'e.x', [q]")),
            Map.entry("likeAnyOf", List.of("'c', [`${q}%`]", "'c', [`${q}%`]", "'e.x', [q]")),
            Map.entry("ilikeAllOf", List.of("'c', [`${q}%`]", "'c', [`${q}%`]", "'e.x', [q]")),
            Map.entry("ilikeAnyOf", List.of("'c', [`${q}%`]", "'c', [`${q}%`]", "'e.x', [q]")),
            Map.entry("in", LISTS),
            Map.entry("notIn", LISTS),
            Map.entry("not", TESTS),
            Map.entry("filter", TESTS),
            Map.entry("match", List.of("{ c: null }", "{ c: q }", "{ 'e.x': q }")),
            Map.entry("or", List.of("`c.eq.${q}`", "`c.eq.${q}`", "'x.eq.1', { referencedTable: 'e' }")),
            Map.entry("order", List.of("'c'", "'c'", "'c'")),
            Map.entry("limit", List.of("5", "5", "5")),
            Map.entry("range", List.of("0, 9", "0, 9", "0, 9")),
            Map.entry("select", List.of("'*, e(x)'", "'*, e(x)'", "'*, e(x)'")),
            Map.entry("insert", ROWS),
            Map.entry("upsert", List.of("[{ a: 1 }, { a: 2 }], { onConflict: 'b' }", "{ a: q?.x }", "{ a: q }")),
            Map.entry("update", List.of("{ a: 1 }", "{ a: q?.x }", "{ a: before.a }")),
            Map.entry("rpc", List.of("'f', { a: 1 }", "'f', { a: q }", "'f', { a: q }")),
            Map.entry("maxAffected", List.of("1", "1", "1")));

    private static final List<String> OTHER = List.of("'c', 'x'", "'c', 'x'", "'e.x', 'x'");
    private static final List<String> NOTHING =
            List.of("delete", "single", "maybeSingle", "csv", "geojson", "explain", "stripNulls", "rollback");

    private static final String CLIENT = """
            import { createClient } from '@supabase/supabase-js';
            const supabase = createClient(process.env.URL, process.env.KEY);
            """;

    private static final String HANDLED = """
            export async function ignored(q, before) {
              const { data } = await %2$s;
              return data;
            }
            export async function forgotten(q, before) {
              %2$s;
            }
            export async function repeated(ids, q, before) {
              for (const id of ids) {
                const { error } = await %2$s;
                if (error) throw error;
              }
            }
            export async function together(id, q) {
              const { data: before, error } = await supabase.from('clients').select('a').eq('id', id).limit(1);
              if (error) throw error;
              if (before.length > 0) {
                const { error: second } = await %2$s;
                if (second) throw second;
                const { error: third } = await supabase.from('staff').delete().eq('id', id).gt('a', 5);
                if (third) throw third;
              }
            }
            """;

    private TrapProbe() {}

    /** A source whose chains of the pattern stand in its traps. */
    static String of(String pattern) {
        return Stream.of(0, 1, 2)
                .map(way -> functions(way, chain(pattern, way)))
                .collect(Collectors.joining("", CLIENT, ""));
    }

    private static String chain(String pattern, int way) {
        List<String> calls = new ArrayList<>();
        for (String method : Patterns.calls(pattern)) {
            String given = NOTHING.contains(method)
                    ? ""
                    : GIVEN.getOrDefault(method, OTHER).get(way);
            calls.add("." + method + "(" + given + ")");
        }
        return "supabase" + (pattern.startsWith("rpc") ? "" : ".from('clients')") + String.join("", calls);
    }

    /** The same chain again, ignored, forgotten, repeated, and between others. */
    private static String functions(int way, String chain) {
        String read = """
                export async function read%1$d(q, before) {
                  const { data, error } = await %2$s;
                  if (error) throw error;
                  return data;
                }
                """;
        return (way == 0 ? read + HANDLED : read).formatted(way, chain);
    }
}
