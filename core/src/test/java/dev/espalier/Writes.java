// SPDX-License-Identifier: Apache-2.0
package dev.espalier;

import dev.espalier.request.Action;
import dev.espalier.request.Parameter;
import dev.espalier.request.Payload;
import dev.espalier.request.Payload.Grouping;
import dev.espalier.request.Preference;
import dev.espalier.request.Request;
import dev.espalier.request.Request.Body;
import dev.espalier.request.Request.Format;
import dev.espalier.text.Utf8;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Requests that write or call, as a test writes them: {@code insert("tags", "{'id': 50}").prefer("return=representation")}. */
public final class Writes {

    /** Keys of an object without objects in it; enough for tests. */
    private static final Pattern KEY = Pattern.compile("\"([^\"]+)\"\\s*:");

    private final Action action;
    private final List<Parameter> parameters;
    private final List<Preference> preferences;
    private final Format format;

    private Writes(Action action, List<Parameter> parameters, List<Preference> preferences, Format format) {
        this.action = action;
        this.parameters = parameters;
        this.preferences = preferences;
        this.format = format;
    }

    private static Writes of(Action action) {
        return new Writes(action, List.of(), List.of(), Format.ROWS);
    }

    /** Inserts what the JSON says; single quotes stand for double ones. */
    public static Writes insert(String relation, String json) {
        return of(new Action.Insert(relation, rows(json)));
    }

    public static Writes update(String relation, String json) {
        return of(new Action.Update(relation, rows(json)));
    }

    public static Writes put(String relation, String json) {
        return of(new Action.Put(relation, rows(json)));
    }

    public static Writes delete(String relation) {
        return of(new Action.Delete(relation));
    }

    /** Calls with a payload. */
    public static Writes call(String function, String json) {
        return of(new Action.Call(function, Optional.of(rows(json)), Optional.empty()));
    }

    /** Calls with what the parameters say. */
    public static Writes get(String function) {
        return of(new Action.Call(function, Optional.empty(), Optional.empty()));
    }

    /** Calls with any payload. */
    public static Writes call(String function, Payload payload) {
        return of(new Action.Call(function, Optional.of(payload), Optional.empty()));
    }

    /** Inserts any payload. */
    public static Writes insert(String relation, Payload payload) {
        return of(new Action.Insert(relation, payload));
    }

    /** The same with these parameters, each a key and a value with the first equals sign between them. */
    public Writes where(String... texts) {
        List<Parameter> more = new ArrayList<>(parameters);
        for (String text : texts) {
            int equals = text.indexOf('=');
            more.add(new Parameter.Text(text.substring(0, equals), text.substring(equals + 1)));
        }
        return new Writes(action, more, preferences, format);
    }

    /** The same with these preferences. */
    public Writes prefer(String... words) {
        List<Preference> more = new ArrayList<>(preferences);
        for (String word : words) {
            int equals = word.indexOf('=');
            more.add(new Preference(word.substring(0, equals), word.substring(equals + 1)));
        }
        return new Writes(action, parameters, more, format);
    }

    /** The same, with the rows told. */
    public Writes returning(String select) {
        return prefer("return=representation").where("select=" + select);
    }

    public Writes as(Format other) {
        return new Writes(action, parameters, preferences, other);
    }

    public Request request() {
        return new Request(Optional.empty(), action, parameters, preferences, format, Body.SENT);
    }

    /** A payload of the keys of its first object, sorted. */
    public static Payload.Rows rows(String singlyQuoted) {
        String json = singlyQuoted.replace('\'', '"');
        int end = json.indexOf('}');
        Matcher key = KEY.matcher(end < 0 ? json : json.substring(0, end));
        List<String> keys = new ArrayList<>();
        while (key.find()) {
            keys.add(key.group(1));
        }
        return new Payload.Rows(
                Utf8.of(json),
                json.startsWith("{") ? Grouping.ONE : Grouping.MANY,
                keys.stream().sorted().toList());
    }

    /** Rows whose document and keys have nothing to do with one another. */
    public static Payload.Rows rows(String json, String... keys) {
        return new Payload.Rows(
                Utf8.of(json), json.startsWith("{") ? Grouping.ONE : Grouping.MANY, Arrays.asList(keys));
    }
}
