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

    private final MediaType type;
    private final List<Parameter> parameters;
    private final Utf8 body;

    BodyReader(Headers headers, List<Parameter> parameters, Utf8 body) {
        this.type = MediaType.of(headers.first("content-type").orElse("application/json"));
        this.parameters = parameters;
        this.body = body;
    }

    /** Rows to write; of JSON nothing is looked at when {@code columns} says what counts of it. */
    Payload rows() {
        return isJson() && saysColumns() ? JsonPayload.unread(body) : wholeRows();
    }

    /** The same where {@code columns} says nothing. */
    Payload wholeRows() {
        if (isJson()) {
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
        return switch (type.name()) {
            case "application/x-www-form-urlencoded" -> new Payload.Form(QueryString.fields(body.toString()));
            case "text/plain" -> new Payload.Whole(body, Medium.TEXT);
            case "text/xml" -> new Payload.Whole(body, Medium.XML);
            case "application/octet-stream" -> new Payload.Whole(body, Medium.OCTETS);
            default -> isJson() && !saysColumns() && body.bytes().length == 0 ? JsonPayload.empty() : rows();
        };
    }

    private boolean isJson() {
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
