// SPDX-License-Identifier: Apache-2.0
package dev.espalier.supabase;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * A row as whatever a parser tells of it, to the letter.
 *
 * @param told tokens and their texts; of numbers all that can be asked of them
 */
@JsonDeserialize(using = Tokens.Reading.class)
record Tokens(List<String> told) {

    /** Asks the parser for everything. */
    static final class Reading extends StdDeserializer<Tokens> {

        private static final long serialVersionUID = 1L;

        Reading() {
            super(Tokens.class);
        }

        @Override
        public Tokens deserialize(JsonParser json, DeserializationContext context) throws IOException {
            List<String> told = new ArrayList<>();
            int depth = 0;
            do {
                JsonToken token = json.currentToken();
                depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
                told.add(token + " " + json.currentName() + " " + json.getText() + number(json, token));
                if (depth > 0) {
                    json.nextToken();
                }
            } while (depth > 0);
            return new Tokens(told);
        }

        private static String number(JsonParser json, JsonToken token) throws IOException {
            if (!token.isNumeric()) {
                return "";
            }
            String whole =
                    token == JsonToken.VALUE_NUMBER_INT ? " " + json.getNumberType() + " " + json.getNumberValue() : "";
            return whole + " " + json.getDecimalValue() + " " + json.getDoubleValue();
        }
    }
}
