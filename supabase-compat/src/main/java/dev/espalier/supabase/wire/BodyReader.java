// SPDX-License-Identifier: Apache-2.0
package dev.espalier.supabase.wire;

import dev.espalier.request.Parameter;
import dev.espalier.request.Payload;
import dev.espalier.request.Payload.Medium;
import dev.espalier.supabase.payload.CsvPayload;
import dev.espalier.supabase.payload.FormPayload;
import dev.espalier.supabase.payload.JsonPayload;
import dev.espalier.text.Utf8;
import java.util.List;

/**
 * The body of a request, by its {@code Content-Type}; JSON when there is none.
 *
 * <p>What cannot be read is a payload too, {@link Payload.Refused}: PostgREST tells of it after everything that is wrong with the parameters.
 */
final class BodyReader {

    private static final MediaType JSON = MediaType.of("application/json");

    private final Headers headers;
    private final List<Parameter> parameters;
    private final Utf8 body;

    BodyReader(Headers headers, List<Parameter> parameters, Utf8 body) {
        this.headers = headers;
        this.parameters = parameters;
        this.body = body;
    }

    private MediaType type() {
        return headers.first("content-type").map(MediaType::of).orElse(JSON);
    }

    /** Rows to write; of JSON nothing is looked at when {@code columns} says what counts of it. */
    Payload rows() {
        MediaType type = type();
        return isJson(type) && saysColumns() ? JsonPayload.unread(body) : wholeRows(type);
    }

    /** The same where {@code columns} says nothing. */
    Payload wholeRows() {
        return wholeRows(type());
    }

    private Payload wholeRows(MediaType type) {
        if (isJson(type)) {
            return JsonPayload.rows(body);
        }
        return switch (type.name()) {
            case "text/csv" -> CsvPayload.rows(body);
            case "application/x-www-form-urlencoded" -> FormPayload.row(QueryString.fields(body.toString()));
            default -> new Payload.Refused("Content-Type not acceptable: " + type.shown());
        };
    }

    /** Arguments of a function; without a body there are none. */
    Payload arguments() {
        MediaType type = type();
        return switch (type.name()) {
            case "application/x-www-form-urlencoded" -> new Payload.Form(QueryString.fields(body.toString()));
            case "text/plain" -> new Payload.Whole(body, Medium.TEXT);
            case "text/xml" -> new Payload.Whole(body, Medium.XML);
            case "application/octet-stream" -> new Payload.Whole(body, Medium.OCTETS);
            default -> isJson(type) && !saysColumns() && body.bytes().length == 0 ? JsonPayload.empty() : rows();
        };
    }

    private static boolean isJson(MediaType type) {
        return switch (type.name()) {
            case "application/json" -> true;
            case "application/vnd.pgrst.array", "application/vnd.pgrst.array+json" ->
                !type.parameter("nulls").equals("stripped");
            default -> false;
        };
    }

    private boolean saysColumns() {
        return parameters.stream()
                .anyMatch(parameter ->
                        parameter instanceof Parameter.Text text && text.key().equals("columns"));
    }
}
