// SPDX-License-Identifier: Apache-2.0
package dev.espalier.supabase.mapping.cells;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dev.espalier.run.Cells;
import dev.espalier.text.Utf8;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A row of cells as an object of JSON, for whoever is told what was wrong with it. */
public final class CellText {

    private static final JsonFactory FACTORY = new JsonFactory();

    private CellText() {}

    /** The object. */
    public static Utf8 of(List<String> names, Cells cells) {
        ByteArrayOutputStream json = new ByteArrayOutputStream();
        try (JsonGenerator generator = FACTORY.createGenerator(json)) {
            generator.writeStartObject();
            for (int i = 0; i < names.size(); i++) {
                generator.writeFieldName(names.get(i));
                write(cells, i, generator);
            }
            generator.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException("nothing is written to anywhere but memory", e);
        }
        return Utf8.of(json.toByteArray());
    }

    private static void write(Cells cells, int column, JsonGenerator generator) throws IOException {
        @Nullable Object value = cells.value(column);
        if (value == null) {
            generator.writeNull();
        } else if (value instanceof Utf8 json) {
            generator.writeRawValue(json.toString());
        } else if (value instanceof Boolean truth) {
            generator.writeBoolean(truth);
        } else if (CellNumber.isNumber(value)) {
            generator.writeNumber(CellNumber.digits(value));
        } else {
            generator.writeString(cells.text(column));
        }
    }
}
