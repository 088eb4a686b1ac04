// SPDX-License-Identifier: Apache-2.0
package dev.espalier.supabase;

import dev.espalier.request.Action;
import dev.espalier.request.Parameter;
import dev.espalier.request.Payload;
import dev.espalier.request.Preference;
import dev.espalier.request.Request.Body;
import dev.espalier.supabase.literal.NameText;
import dev.espalier.supabase.option.ChangeOption;
import dev.espalier.supabase.option.InsertOption;
import dev.espalier.supabase.option.UpsertOption;
import dev.espalier.supabase.payload.JsonPayload;
import dev.espalier.supabase.payload.KeyUnion;
import dev.espalier.text.Utf8;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** Begins the chains that write; parameters and preferences come in the client's order. */
final class Writing {

    private Writing() {}

    static Draft insert(String relation, byte[] rows, Collection<? extends InsertOption> options) {
        List<Preference> preferences = new ArrayList<>(CountPreference.among(options));
        preferences.addAll(missing(options));
        return posted(relation, List.of(), Utf8.of(rows), preferences);
    }

    static Draft upsert(String relation, byte[] rows, Collection<? extends UpsertOption> options) {
        boolean ignoring = options.stream().anyMatch(UpsertOption.IgnoreDuplicates.class::isInstance);
        List<Preference> preferences = new ArrayList<>();
        preferences.add(new Preference("resolution", ignoring ? "ignore-duplicates" : "merge-duplicates"));
        preferences.addAll(CountPreference.among(options));
        preferences.addAll(missing(options));
        return posted(relation, conflictTarget(options), Utf8.of(rows), preferences);
    }

    static Draft update(String relation, byte[] row, Collection<? extends ChangeOption> options) {
        Payload payload = JsonPayload.rows(Utf8.of(row));
        Action action = new Action.Update(relation, payload);
        return Draft.of(action, List.of(), CountPreference.among(options), Body.SENT);
    }

    static Draft delete(String relation, Collection<? extends ChangeOption> options) {
        return Draft.of(new Action.Delete(relation), List.of(), CountPreference.among(options), Body.SENT);
    }

    /** Several rows name all columns that one of them has, since rows need not have the same ones; a single row speaks for itself. */
    private static Draft posted(String relation, List<Parameter> target, Utf8 json, List<Preference> preferences) {
        List<String> keys = KeyUnion.of(json);
        List<Parameter> parameters = new ArrayList<>(target);
        if (!keys.isEmpty()) {
            String columns = keys.stream().map(NameText::inQuotes).collect(Collectors.joining(","));
            parameters.add(new Parameter.Text("columns", columns));
        }
        Payload payload = keys.isEmpty() ? JsonPayload.rows(json) : JsonPayload.unread(json);
        return Draft.of(new Action.Insert(relation, payload), parameters, preferences, Body.SENT);
    }

    private static List<Parameter> conflictTarget(Collection<? extends UpsertOption> options) {
        return options.stream()
                .filter(UpsertOption.OnConflict.class::isInstance)
                .map(option -> ((UpsertOption.OnConflict) option).columns())
                .reduce((first, last) -> last)
                .<Parameter>map(columns -> new Parameter.Text("on_conflict", columns))
                .stream()
                .toList();
    }

    private static List<Preference> missing(Collection<? extends UpsertOption> options) {
        return options.stream().anyMatch(InsertOption.MissingAsDefault.class::isInstance)
                ? List.of(new Preference("missing", "default"))
                : List.of();
    }
}
