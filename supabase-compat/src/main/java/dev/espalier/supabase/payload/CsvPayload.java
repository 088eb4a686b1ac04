// SPDX-License-Identifier: Apache-2.0
package dev.espalier.supabase.payload;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.csv.CsvFactory;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import dev.espalier.request.Payload;
import dev.espalier.request.Payload.Grouping;
import dev.espalier.supabase.json.ExactJson;
import dev.espalier.text.Utf8;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * {@code id,label} and a line of values for each row: as JSON {@code [{"id": "50", "label": "new"}]}.
 *
 * <p>Every value is a string, but {@code NULL} is null. Values beyond the header's are left out, empty lines too.
 */
public final class CsvPayload {

    private static final CsvFactory FACTORY =
            CsvFactory.builder().streamReadConstraints(ExactJson.AS_POSTGRESQL).build();

    private static final Payload NO_CSV = new Payload.Refused("Empty or invalid csv");
    private static final Payload UNEQUAL = new Payload.Refused("All lines must have same number of fields");

    private CsvPayload() {}

    /**
     * The rows of a document.
     *
     * @return {@link Payload.Rows}, or {@link Payload.Refused} for what is no CSV and for lines of different lengths; a line that is as short
     *     as all others leaves the last columns out
     */
    public static Payload rows(Utf8 csv) {
        try (CsvParser lines = FACTORY.createParser(csv.bytes())) {
            Optional<List<String>> header = line(lines);
            return header.isEmpty() ? NO_CSV : rows(header.get(), lines);
        } catch (IOException notCsv) {
            return NO_CSV;
        }
    }

    private static Payload rows(List<String> header, CsvParser lines) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        CsvColumns columns = CsvColumns.NONE;
        try (JsonGenerator json = JsonFormat.FACTORY.createGenerator(bytes, JsonEncoding.UTF8)) {
            json.writeStartArray();
            Optional<List<String>> line = row(lines);
            if (line.isPresent()) {
                columns = CsvColumns.of(header, line.get().size());
            }
            while (line.isPresent()) {
                if (!columns.fit(line.get())) {
                    return UNEQUAL;
                }
                columns.write(line.get(), json);
                line = row(lines);
            }
            json.writeEndArray();
        }
        return new Payload.Rows(Utf8.of(bytes.toByteArray()), Grouping.MANY, JsonFormat.sorted(columns.names()));
    }

    /** The next line that is not empty. */
    private static Optional<List<String>> row(CsvParser lines) throws IOException {
        Optional<List<String>> line = line(lines);
        while (line.isPresent() && (line.get().isEmpty() || line.get().equals(List.of("")))) {
            line = line(lines);
        }
        return line;
    }

    private static Optional<List<String>> line(CsvParser lines) throws IOException {
        if (lines.nextToken() != JsonToken.START_ARRAY) {
            return Optional.empty();
        }
        List<String> values = new ArrayList<>();
        while (lines.nextToken() != JsonToken.END_ARRAY) {
            values.add(lines.getText());
        }
        return Optional.of(values);
    }
}
