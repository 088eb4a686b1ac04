// SPDX-License-Identifier: Apache-2.0
package dev.espalier.supabase.mapping;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamWriteConstraints;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import dev.espalier.supabase.json.ExactJson;
import java.io.IOException;
import java.io.StringWriter;
import java.util.function.Function;

/** Reads a value of any shape as its own JSON text, every number by its literal. */
final class DocumentDeserializer extends StdDeserializer<Object> {

    private static final long serialVersionUID = 1L;

    /** As deep as what is read may be: nothing here is done by recursion. */
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamWriteConstraints(StreamWriteConstraints.builder()
                    .maxNestingDepth(ExactJson.DEEPEST)
                    .build())
            .build();

    private final transient Function<String, ?> document;

    DocumentDeserializer(Class<?> type, Function<String, ?> document) {
        super(type);
        this.document = document;
    }

    @Override
    public Object deserialize(JsonParser json, DeserializationContext context) throws IOException {
        StringWriter text = new StringWriter();
        try (JsonGenerator copy = FACTORY.createGenerator(text)) {
            copy(json, copy);
        }
        return document.apply(text.toString());
    }

    private static void copy(JsonParser json, JsonGenerator copy) throws IOException {
        int depth = 0;
        do {
            JsonToken token = json.currentToken();
            if (token.isNumeric()) {
                copy.writeNumber(json.getText());
            } else {
                copy.copyCurrentEvent(json);
            }
            depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
        } while (depth > 0 && json.nextToken() != null);
    }
}
