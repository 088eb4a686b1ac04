// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.library;

import dev.espalier.fixtures.json.JsonLiteral;
import dev.espalier.fixtures.json.JsonLiteral.JsonArray;
import dev.espalier.fixtures.json.JsonLiteral.JsonText;
import dev.espalier.supabase.FilterBuilder;
import dev.espalier.supabase.option.OrderOptions;
import dev.espalier.supabase.option.ReferencedTable;
import dev.espalier.supabase.option.TextSearch;
import dev.espalier.supabase.value.Json;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;

/** The calls that narrow what is asked: filters, orders, pages and preferences. */
final class Refinements {
    /** By the names that both languages share. */
    static final Map<String, BiFunction<FilterBuilder<Record>, Given, FilterBuilder<Record>>> METHODS = methods();

    private Refinements() {}

    /** A filter on a column. */
    private interface Filter {
        FilterBuilder<Record> on(FilterBuilder<Record> chain, String column, Given given);
    }

    private static Map<String, BiFunction<FilterBuilder<Record>, Given, FilterBuilder<Record>>> methods() {
        Map<String, BiFunction<FilterBuilder<Record>, Given, FilterBuilder<Record>>> methods = new HashMap<>();
        filters().forEach((name, filter) -> methods.put(name, (chain, in) -> filter.on(chain, in.text(), in)));
        methods.put("select", Refinements::select);
        methods.put("match", (chain, in) -> chain.match(in.row()));
        methods.put("or", Refinements::or);
        methods.put("order", Refinements::order);
        methods.put("limit", Refinements::limit);
        methods.put("range", Refinements::range);
        methods.put("maxAffected", (chain, in) -> chain.maxAffected(in.number()));
        methods.put("rollback", (chain, in) -> chain.rollback());
        return Map.copyOf(methods);
    }

    private static Map<String, Filter> filters() {
        Map<String, Filter> filters = new HashMap<>();
        filters.put("eq", (chain, column, in) -> chain.eq(column, in.value(column)));
        filters.put("neq", (chain, column, in) -> chain.neq(column, in.value(column)));
        filters.put("gt", (chain, column, in) -> chain.gt(column, in.value(column)));
        filters.put("gte", (chain, column, in) -> chain.gte(column, in.value(column)));
        filters.put("lt", (chain, column, in) -> chain.lt(column, in.value(column)));
        filters.put("lte", (chain, column, in) -> chain.lte(column, in.value(column)));
        filters.put("isDistinct", (chain, column, in) -> chain.isDistinct(column, in.valueOrNull()));
        filters.put("is", (chain, column, in) -> chain.is(column, in.truthOrNull(column)));
        filters.put("in", (chain, column, in) -> chain.in(column, in.elements(column)));
        filters.put("notIn", (chain, column, in) -> chain.notIn(column, in.elements(column)));
        filters.put("not", (chain, column, in) -> not(chain, column, in));
        filters.put("filter", (chain, column, in) -> filter(chain, column, in));
        filters.putAll(patterns());
        filters.putAll(sets());
        return filters;
    }

    private static Map<String, Filter> patterns() {
        return Map.of(
                "like", (chain, column, in) -> chain.like(column, in.text()),
                "ilike", (chain, column, in) -> chain.ilike(column, in.text()),
                "regexMatch", (chain, column, in) -> chain.regexMatch(column, in.text()),
                "regexIMatch", (chain, column, in) -> chain.regexIMatch(column, in.text()),
                "likeAllOf", (chain, column, in) -> chain.likeAllOf(column, in.texts()),
                "likeAnyOf", (chain, column, in) -> chain.likeAnyOf(column, in.texts()),
                "ilikeAllOf", (chain, column, in) -> chain.ilikeAllOf(column, in.texts()),
                "ilikeAnyOf", (chain, column, in) -> chain.ilikeAnyOf(column, in.texts()),
                "textSearch", Refinements::textSearch);
    }

    private static Map<String, Filter> sets() {
        return Map.of(
                "contains", (chain, column, in) -> contains(chain, column, in.several()),
                "containedBy", (chain, column, in) -> containedBy(chain, column, in.several()),
                "overlaps", (chain, column, in) -> overlaps(chain, column, in.several()),
                "rangeGt", (chain, column, in) -> chain.rangeGt(column, in.text()),
                "rangeGte", (chain, column, in) -> chain.rangeGte(column, in.text()),
                "rangeLt", (chain, column, in) -> chain.rangeLt(column, in.text()),
                "rangeLte", (chain, column, in) -> chain.rangeLte(column, in.text()),
                "rangeAdjacent", (chain, column, in) -> chain.rangeAdjacent(column, in.text()));
    }

    private static FilterBuilder<Record> not(FilterBuilder<Record> chain, String column, Given in) {
        String operator = in.text();
        return chain.not(column, operator, operand(operator, column, in));
    }

    private static FilterBuilder<Record> filter(FilterBuilder<Record> chain, String column, Given in) {
        String operator = in.text();
        return chain.filter(column, operator, operand(operator, column, in));
    }

    /** {@code is} and {@code isdistinct} take {@code null}. */
    private static @Nullable Object operand(String operator, String column, Given in) {
        return operator.endsWith("is") || operator.endsWith("isdistinct") ? in.valueOrNull() : in.value(column);
    }

    private static FilterBuilder<Record> contains(FilterBuilder<Record> chain, String column, JsonLiteral value) {
        if (value instanceof JsonText text) {
            return chain.contains(column, text.value());
        }
        return value instanceof JsonArray list
                ? chain.contains(column, JavaValues.list(list))
                : chain.contains(column, Json.of(value.compact()));
    }

    private static FilterBuilder<Record> containedBy(FilterBuilder<Record> chain, String column, JsonLiteral value) {
        if (value instanceof JsonText text) {
            return chain.containedBy(column, text.value());
        }
        return value instanceof JsonArray list
                ? chain.containedBy(column, JavaValues.list(list))
                : chain.containedBy(column, Json.of(value.compact()));
    }

    private static FilterBuilder<Record> overlaps(FilterBuilder<Record> chain, String column, JsonLiteral value) {
        if (value instanceof JsonText text) {
            return chain.overlaps(column, text.value());
        }
        if (value instanceof JsonArray list) {
            return chain.overlaps(column, JavaValues.list(list));
        }
        throw new UnsupportedCallException("overlaps takes a text or a list of values, not " + value.compact());
    }

    private static FilterBuilder<Record> textSearch(FilterBuilder<Record> chain, String column, Given in) {
        String query = in.text();
        Options options = in.options();
        Optional<TextSearch> search = options.oneOf("type", List.of("plain", "phrase", "websearch"))
                .map(type -> switch (type) {
                    case "plain" -> TextSearch.plain();
                    case "phrase" -> TextSearch.phrase();
                    default -> TextSearch.websearch();
                });
        TextSearch typed = search.orElseGet(TextSearch::fts);
        TextSearch configured = options.text("config").map(typed::config).orElse(typed);
        options.end();
        return chain.textSearch(column, query, configured);
    }

    /** Options of a second {@code select} count for nothing, in the client as well. */
    private static FilterBuilder<Record> select(FilterBuilder<Record> chain, Given in) {
        String columns = in.more() ? in.text() : "*";
        in.options();
        return chain.select(columns);
    }

    private static FilterBuilder<Record> or(FilterBuilder<Record> chain, Given in) {
        String filters = in.text();
        Options options = in.options();
        Optional<ReferencedTable> embed = options.referencedTable();
        options.end();
        return embed.map(table -> chain.or(filters, table)).orElseGet(() -> chain.or(filters));
    }

    private static FilterBuilder<Record> order(FilterBuilder<Record> chain, Given in) {
        String column = in.text();
        Options options = in.options();
        OrderOptions order =
                options.truth("ascending").orElse(true) ? OrderOptions.ascending() : OrderOptions.descending();
        OrderOptions nulls = options.truth("nullsFirst")
                .map(first -> first ? order.nullsFirst() : order.nullsLast())
                .orElse(order);
        OrderOptions placed = options.referencedTable()
                .map(table -> nulls.referencedTable(table.path()))
                .orElse(nulls);
        options.end();
        return chain.order(column, placed);
    }

    private static FilterBuilder<Record> limit(FilterBuilder<Record> chain, Given in) {
        long rows = in.number();
        Options options = in.options();
        Optional<ReferencedTable> embed = options.referencedTable();
        options.end();
        return embed.map(table -> chain.limit(rows, table)).orElseGet(() -> chain.limit(rows));
    }

    private static FilterBuilder<Record> range(FilterBuilder<Record> chain, Given in) {
        long from = in.number();
        long to = in.number();
        Options options = in.options();
        Optional<ReferencedTable> embed = options.referencedTable();
        options.end();
        return embed.map(table -> chain.range(from, to, table)).orElseGet(() -> chain.range(from, to));
    }
}
