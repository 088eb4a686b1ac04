// SPDX-License-Identifier: Apache-2.0
package dev.espalier.supabase.mapping;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dev.espalier.run.Cell;
import dev.espalier.text.Utf8;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** A row of cells as an object of JSON, for whoever is told what was wrong with it. */
final class CellText {

    private static final JsonFactory FACTORY = new JsonFactory();

    private CellText() {}

    static Utf8 of(List<String> names, List<Cell> cells) {
        ByteArrayOutputStream json = new ByteArrayOutputStream();
        try (JsonGenerator generator = FACTORY.createGenerator(json)) {
            generator.writeStartObject();
            for (int i = 0; i < names.size(); i++) {
                generator.writeFieldName(names.get(i));
                write(cells.get(i), generator);
            }
            generator.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException("nothing is written to anywhere but memory", e);
        }
        return Utf8.of(json.toByteArray());
    }

    private static void write(Cell cell, JsonGenerator generator) throws IOException {
        if (cell instanceof Cell.Text text) {
            generator.writeString(text.text());
        } else if (cell instanceof Cell.Truth truth) {
            generator.writeBoolean(truth.value());
        } else if (cell instanceof Cell.Json json) {
            generator.writeRawValue(json.text().toString());
        } else if (cell instanceof Cell.Absent) {
            generator.writeNull();
        } else {
            generator.writeNumber(CellNumber.digits(cell));
        }
    }
}
