// SPDX-License-Identifier: Apache-2.0
package dev.espalier.parse;

import dev.espalier.error.Problem;
import dev.espalier.error.ProblemCode;
import dev.espalier.query.Document;
import dev.espalier.query.Document.Grouping;
import dev.espalier.request.Payload;
import java.util.List;
import java.util.Optional;

/** Makes a document of a payload: which columns count, and where the bytes are. */
final class PayloadReader {

    private final Slots slots;

    PayloadReader(Slots slots) {
        this.slots = slots;
    }

    /**
     * The document of rows or arguments.
     *
     * @param columns what counts of a payload that nobody looked into
     */
    Document document(Payload payload, Optional<List<String>> columns) {
        if (payload instanceof Payload.Unread unread) {
            List<String> named =
                    columns.orElse(List.of()).stream().distinct().sorted().toList();
            return new Document(named, grouping(unread.grouping()), slots.content(unread.json()));
        }
        if (payload instanceof Payload.Rows rows) {
            return new Document(rows.keys(), grouping(rows.grouping()), slots.content(rows.json()));
        }
        throw refused(payload);
    }

    /** PGRST102, with what is wrong; a payload for a function is none for a relation. */
    static RuntimeException refused(Payload payload) {
        String why = payload instanceof Payload.Refused said ? said.why() : "Empty or invalid json";
        return Problem.of(ProblemCode.PGRST102, why).toException();
    }

    private static Grouping grouping(Payload.Grouping grouping) {
        return grouping == Payload.Grouping.ONE ? Grouping.ONE : Grouping.MANY;
    }
}
