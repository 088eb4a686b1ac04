// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.port.name;

import dev.espalier.codegen.java.JavaChainWriter;
import dev.espalier.schema.Relation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A select in generated names, where it can be said so; an item that cannot is a text.
 *
 * @param tables what was generated
 * @param relation whose rows are shown
 */
public record TypedSelect(GeneratedTables tables, Relation relation) {

    private static final String SELECTED = "dev.espalier.supabase.Selected";
    private static final int DEEPEST = 20;
    private static final Pattern COLUMN = Pattern.compile("(?:(\\w+):)?(\\w+)");
    private static final Pattern EMBED = Pattern.compile("(\\.\\.\\.)?(?:(\\w+):)?(\\w+)((?:!\\w+){0,2})\\((.*)\\)");

    /** {@code id, clients(name)} as {@code columns(BOOKINGS.ID), embed(CLIENTS).select(CLIENTS.NAME)}; empty when it stays a text. */
    Optional<String> items(String select) {
        String text = select.replaceAll("\\s", "");
        // Blanks within quotes count.
        return select.contains("\"") || text.isEmpty() || text.equals("*") ? Optional.empty() : items(text, 0);
    }

    private Optional<String> items(String text, int depth) {
        if (depth > DEEPEST) {
            return Optional.empty();
        }
        List<String> items = HoledText.atCommas(text);
        List<Optional<String>> columns =
                items.stream().map(item -> tables.column(relation, item)).toList();
        if (columns.stream().allMatch(Optional::isPresent)) {
            return Optional.of(columns.stream().flatMap(Optional::stream).collect(Collectors.joining(", ")));
        }
        List<String> java = new ArrayList<>();
        List<String> row = new ArrayList<>();
        for (String item : items) {
            Optional<String> column = tables.column(relation, item);
            column.ifPresent(row::add);
            if (column.isEmpty()) {
                flush(row, java);
                java.add(item(item, depth));
            }
        }
        flush(row, java);
        boolean anyTyped = java.stream().anyMatch(item -> !item.startsWith("text("));
        return anyTyped ? Optional.of(String.join(", ", java)) : Optional.empty();
    }

    private void flush(List<String> columns, List<String> java) {
        if (!columns.isEmpty()) {
            java.add(tables.called(SELECTED, "columns") + "(" + String.join(", ", columns) + ")");
            columns.clear();
        }
    }

    private String item(String item, int depth) {
        if (item.equals("*")) {
            return tables.called(SELECTED, "all") + "()";
        }
        Matcher column = COLUMN.matcher(item);
        if (column.matches() && column.group(1) != null) {
            Optional<String> constant = tables.column(relation, column.group(2));
            if (constant.isPresent()) {
                return tables.called(SELECTED, "column") + "(" + constant.get() + ").as("
                        + JavaChainWriter.text(column.group(1)) + ")";
            }
        }
        return embed(item, depth)
                .orElseGet(() -> tables.called(SELECTED, "text") + "(" + JavaChainWriter.text(item) + ")");
    }

    private Optional<String> embed(String item, int depth) {
        Matcher embed = EMBED.matcher(item);
        if (!embed.matches()) {
            return Optional.empty();
        }
        Optional<Relation> target = tables.relation(relation.name().schema(), embed.group(3));
        Optional<String> table = target.flatMap(tables::table);
        if (target.isEmpty() || table.isEmpty()) {
            return Optional.empty();
        }
        Optional<String> inner = inner(embed.group(5), target.get(), depth);
        return inner.map(select -> tables.called(SELECTED, "embed") + "(" + table.get() + ")" + link(embed) + select);
    }

    private Optional<String> inner(String text, Relation target, int depth) {
        if (text.equals("*")) {
            return Optional.of("");
        }
        return text.isEmpty()
                ? Optional.empty()
                : new TypedSelect(tables, target).items(text, depth + 1).map(items -> ".select(" + items + ")");
    }

    private static String link(Matcher embed) {
        StringBuilder link = new StringBuilder();
        if (embed.group(2) != null) {
            link.append(".as(").append(JavaChainWriter.text(embed.group(2))).append(')');
        }
        for (String word : embed.group(4).split("!", -1)) {
            if (word.equals("inner")) {
                link.append(".inner()");
            } else if (!word.isEmpty() && !word.equals("left")) {
                link.append(".hint(").append(JavaChainWriter.text(word)).append(')');
            }
        }
        return link.append(embed.group(1) == null ? "" : ".spread()").toString();
    }
}
