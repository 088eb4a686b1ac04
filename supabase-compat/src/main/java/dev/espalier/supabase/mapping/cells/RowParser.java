// SPDX-License-Identifier: Apache-2.0
package dev.espalier.supabase.mapping.cells;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.ObjectCodec;
import com.fasterxml.jackson.core.util.JsonParserDelegate;
import dev.espalier.run.Cells;
import dev.espalier.text.Utf8;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One row of cells as the tokens that it would have as an object of JSON; what cells of JSON hold comes from a parser of its own. */
final class RowParser extends JsonParserDelegate {

    private final ObjectCodec codec;
    private final CellParser cells;

    /** What reads a value within a value is asked for by readers of the program. */
    RowParser(ObjectCodec codec, List<String> names, Cells cells) {
        super(new CellParser(codec, names, cells));
        this.codec = codec;
        this.cells = (CellParser) delegate;
    }

    /** Stands at the value of a column, as if all before it had been told. */
    void standAt(int column) throws IOException {
        cells.standAt(column);
        if (cells.currentToken() == JsonToken.VALUE_EMBEDDED_OBJECT) {
            within((Utf8) cells.value());
        }
    }

    @Override
    public @Nullable JsonToken nextToken() throws IOException {
        @Nullable JsonToken token = delegate.nextToken();
        if (token == null && delegate != cells) {
            delegate.close();
            delegate = cells;
            token = cells.nextToken();
        }
        return token == JsonToken.VALUE_EMBEDDED_OBJECT ? within((Utf8) cells.value()) : token;
    }

    private @Nullable JsonToken within(Utf8 json) throws IOException {
        delegate = codec.getFactory().createParser(json.bytes());
        delegate.setCodec(codec);
        return delegate.nextToken();
    }

    @Override
    public @Nullable JsonToken nextValue() throws IOException {
        @Nullable JsonToken token = nextToken();
        return token == JsonToken.FIELD_NAME ? nextToken() : token;
    }

    @Override
    public JsonParser skipChildren() throws IOException {
        if (delegate != cells) {
            delegate.skipChildren();
        } else if (currentToken() == JsonToken.START_OBJECT) {
            JsonToken token = nextValue();
            while (token != null && token != JsonToken.END_OBJECT) {
                skipChildren();
                token = nextValue();
            }
        }
        return this;
    }

    /** What is all of a cell has the name of its column. */
    @Override
    public @Nullable String currentName() throws IOException {
        @Nullable String name = delegate.currentName();
        if (name != null || delegate == cells) {
            return name;
        }
        boolean starts =
                delegate.currentToken() != null && delegate.currentToken().isStructStart();
        JsonStreamContext around = starts ? delegate.getParsingContext().getParent() : delegate.getParsingContext();
        return around.inRoot() ? cells.currentName() : null;
    }

    @Override
    public void close() throws IOException {
        delegate.close();
    }
}
