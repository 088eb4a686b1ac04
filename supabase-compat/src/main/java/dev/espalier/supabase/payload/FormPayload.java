// SPDX-License-Identifier: Apache-2.0
package dev.espalier.supabase.payload;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonGenerator;
import dev.espalier.request.Payload;
import dev.espalier.request.Payload.Grouping;
import dev.espalier.request.Payload.Pair;
import dev.espalier.text.Utf8;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** {@code id=50&label=new}: the fields of a form as one row of texts. */
public final class FormPayload {

    private FormPayload() {}

    /** {@code {"id": "50", "label": "new"}}; of a repeated field the last counts. */
    public static Payload row(List<Pair> fields) {
        Map<String, String> row = new LinkedHashMap<>();
        fields.forEach(field -> row.put(field.name(), field.value()));
        return new Payload.Rows(json(row), Grouping.ONE, JsonFormat.sorted(row.keySet()));
    }

    private static Utf8 json(Map<String, String> row) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator json = JsonFormat.FACTORY.createGenerator(bytes, JsonEncoding.UTF8)) {
            json.writeStartObject();
            for (Map.Entry<String, String> field : row.entrySet()) {
                json.writeStringField(field.getKey(), field.getValue());
            }
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException("memory cannot be written to", e);
        }
        return Utf8.of(bytes.toByteArray());
    }
}
