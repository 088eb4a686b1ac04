// SPDX-License-Identifier: Apache-2.0
package dev.espalier.supabase.payload;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The columns that all lines have, of those that the header names.
 *
 * @param shown the name of each; nothing for one whose name comes again, of which the last counts
 * @param header number of names in the header
 */
record CsvColumns(List<Optional<String>> shown, int header) {

    static final CsvColumns NONE = new CsvColumns(List.of(), 0);

    CsvColumns {
        shown = List.copyOf(shown);
    }

    /** Those of a first line of this many values; values beyond the header's names are nobody's. */
    static CsvColumns of(List<String> header, int values) {
        int width = Math.min(header.size(), values);
        Set<String> later = new HashSet<>();
        List<Optional<String>> shown = new ArrayList<>();
        for (int i = width - 1; i >= 0; i--) {
            String name = header.get(i);
            shown.add(later.add(name) ? Optional.of(name) : Optional.empty());
        }
        Collections.reverse(shown);
        return new CsvColumns(shown, header.size());
    }

    List<String> names() {
        return shown.stream().flatMap(Optional::stream).toList();
    }

    boolean fit(List<String> line) {
        return Math.min(header, line.size()) == shown.size();
    }

    void write(List<String> line, JsonGenerator json) throws IOException {
        json.writeStartObject();
        for (int i = 0; i < shown.size(); i++) {
            if (shown.get(i).isPresent()) {
                json.writeFieldName(shown.get(i).get());
                write(line.get(i), json);
            }
        }
        json.writeEndObject();
    }

    private static void write(String value, JsonGenerator json) throws IOException {
        if (value.equals("NULL")) {
            json.writeNull();
        } else {
            json.writeString(value);
        }
    }
}
