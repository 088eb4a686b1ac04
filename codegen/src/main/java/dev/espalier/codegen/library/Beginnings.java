// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.library;

import dev.espalier.supabase.FilterBuilder;
import dev.espalier.supabase.QueryBuilder;
import dev.espalier.supabase.SupabaseClient;
import dev.espalier.supabase.option.CallOption;
import dev.espalier.supabase.option.ChangeOption;
import dev.espalier.supabase.option.InsertOption;
import dev.espalier.supabase.option.SelectOption;
import dev.espalier.supabase.option.UpsertOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.jooq.Record;

/** The calls that say what is done: what follows {@code from}, and {@code rpc}. */
final class Beginnings {
    /** By the names that both languages share. */
    static final Map<String, BiFunction<QueryBuilder<Record>, Given, FilterBuilder<Record>>> VERBS = Map.of(
            "select", Beginnings::select,
            "insert", Beginnings::insert,
            "upsert", Beginnings::upsert,
            "update", Beginnings::update,
            "delete", Beginnings::delete);

    private Beginnings() {}

    private static FilterBuilder<Record> select(QueryBuilder<Record> query, Given given) {
        String columns = given.more() ? given.text() : "*";
        Options in = given.options();
        List<SelectOption> options = new ArrayList<>();
        in.count().ifPresent(options::add);
        if (in.on("head")) {
            options.add(SelectOption.head());
        }
        in.end();
        return query.select(columns, options);
    }

    private static FilterBuilder<Record> insert(QueryBuilder<Record> query, Given given) {
        Object rows = given.document();
        Options in = given.options();
        List<InsertOption> options = new ArrayList<>();
        in.count().ifPresent(options::add);
        addMissing(in, options);
        in.end();
        return query.insert(rows, options);
    }

    private static FilterBuilder<Record> upsert(QueryBuilder<Record> query, Given given) {
        Object rows = given.document();
        Options in = given.options();
        List<UpsertOption> options = new ArrayList<>();
        in.text("onConflict").map(UpsertOption::onConflict).ifPresent(options::add);
        if (in.on("ignoreDuplicates")) {
            options.add(UpsertOption.ignoreDuplicates());
        }
        in.count().ifPresent(options::add);
        addMissing(in, options);
        in.end();
        return query.upsert(rows, options);
    }

    private static void addMissing(Options in, List<? super InsertOption.MissingAsDefault> options) {
        boolean toNull = in.truth("defaultToNull").orElse(true);
        if (!toNull) {
            options.add(InsertOption.missingAsDefault());
        }
    }

    private static FilterBuilder<Record> update(QueryBuilder<Record> query, Given given) {
        return query.update(given.document(), change(given));
    }

    private static FilterBuilder<Record> delete(QueryBuilder<Record> query, Given given) {
        return query.delete(change(given));
    }

    private static List<ChangeOption> change(Given given) {
        Options in = given.options();
        List<ChangeOption> options = new ArrayList<>();
        in.count().ifPresent(options::add);
        in.end();
        return options;
    }

    static FilterBuilder<Record> rpc(SupabaseClient client, Given given) {
        String function = given.text();
        Object arguments = given.more() ? given.document() : Map.of();
        Options in = given.options();
        List<CallOption> options = new ArrayList<>();
        in.count().ifPresent(options::add);
        if (in.on("get")) {
            options.add(CallOption.get());
        }
        if (in.on("head")) {
            options.add(SelectOption.head());
        }
        in.end();
        return client.rpc(function, arguments, options);
    }
}
