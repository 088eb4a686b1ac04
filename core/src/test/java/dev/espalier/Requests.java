// SPDX-License-Identifier: Apache-2.0
package dev.espalier;

import dev.espalier.request.Action;
import dev.espalier.request.Parameter;
import dev.espalier.request.Preference;
import dev.espalier.request.Request;
import dev.espalier.request.Request.Body;
import dev.espalier.request.Request.Format;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Requests as a test writes them: {@code read("bookings", "select=*", "status=eq.confirmed")}. */
public final class Requests {

    private Requests() {}

    /** Rows of a relation; each text is a key and a value with the first equals sign between them, decoded. */
    public static Request read(String relation, String... parameters) {
        return of(Optional.empty(), relation, parameters);
    }

    /** The same in a schema. */
    public static Request readIn(String schema, String relation, String... parameters) {
        return of(Optional.of(schema), relation, parameters);
    }

    /** The same with method calls. */
    public static Request called(String relation, Parameter... parameters) {
        return new Request(
                Optional.empty(), new Action.Read(relation), List.of(parameters), List.of(), Format.ROWS, Body.SENT);
    }

    /** The same request with all rows counted. */
    public static Request counted(Request request) {
        List<Preference> exact = List.of(new Preference("count", "exact"));
        return new Request(
                request.schema(), request.action(), request.parameters(), exact, request.format(), request.body());
    }

    /** The same request in another format. */
    public static Request as(Format format, Request request) {
        return new Request(
                request.schema(),
                request.action(),
                request.parameters(),
                request.preferences(),
                format,
                request.body());
    }

    private static Request of(Optional<String> schema, String relation, String... parameters) {
        List<Parameter> texts = Arrays.stream(parameters).map(Requests::text).toList();
        return new Request(schema, new Action.Read(relation), texts, List.of(), Format.ROWS, Body.SENT);
    }

    private static Parameter text(String parameter) {
        int equals = parameter.indexOf('=');
        return new Parameter.Text(parameter.substring(0, equals), parameter.substring(equals + 1));
    }
}
