// SPDX-License-Identifier: Apache-2.0
package dev.espalier.request;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What was asked, as it came: {@code GET /bookings?select=*&status=eq.confirmed} or the chain that means the same.
 *
 * @param schema the schema asked for, or none for the first exposed one
 * @param action what is to be done, and with what
 * @param parameters query parameters and method calls, in their order
 * @param preferences {@code Prefer} tokens, in their order
 * @param format what the rows are to be made into
 * @param body whether the body is wanted or only what is told about it
 */
public record Request(
        Optional<String> schema,
        Action action,
        List<Parameter> parameters,
        List<Preference> preferences,
        Format format,
        Body body) {

    /** What the rows are made into. */
    public enum Format {
        /** A JSON array of objects: {@code application/json}. */
        ROWS,
        /** One JSON object, refused when there is not exactly one row: {@code application/vnd.pgrst.object+json}. */
        ONE_ROW,
        /** {@code ROWS} without members that are null: {@code application/vnd.pgrst.array+json;nulls=stripped}. */
        ROWS_WITHOUT_NULLS,
        /** {@code ONE_ROW} without members that are null: {@code application/vnd.pgrst.object+json;nulls=stripped}. */
        ONE_ROW_WITHOUT_NULLS,
        /** Comma-separated values with a header line: {@code text/csv}. */
        CSV,
        /** A feature collection made by PostGIS: {@code application/geo+json}. */
        GEOJSON;

        /** Whether exactly one row is demanded. */
        public boolean demandsOneRow() {
            return this == ONE_ROW || this == ONE_ROW_WITHOUT_NULLS;
        }
    }

    /** Whether the body is wanted. */
    public enum Body {
        /** {@code GET}: rows are aggregated into the body. */
        SENT,
        /** {@code HEAD}: rows are counted, not aggregated. */
        OMITTED
    }

    /** Keeps copies of the lists. */
    public Request {
        parameters = List.copyOf(parameters);
        preferences = List.copyOf(preferences);
    }

    /** The value of the first preference of this name. */
    public Optional<String> preferred(String name) {
        return preferences.stream()
                .filter(preference -> preference.name().equals(name))
                .map(Preference::value)
                .findFirst();
    }

    /** The same with other preferences. */
    public Request preferring(List<Preference> others) {
        return new Request(schema, action, parameters, others, format, body);
    }

    /** The same with more parameters. */
    public Request with(List<? extends Parameter> more) {
        List<Parameter> all = new ArrayList<>(parameters);
        all.addAll(more);
        return new Request(schema, action, all, preferences, format, body);
    }
}
