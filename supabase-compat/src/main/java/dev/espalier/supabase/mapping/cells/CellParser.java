// SPDX-License-Identifier: Apache-2.0
package dev.espalier.supabase.mapping.cells;

import com.fasterxml.jackson.core.Base64Variant;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.ObjectCodec;
import com.fasterxml.jackson.core.Version;
import com.fasterxml.jackson.core.base.ParserMinimalBase;
import com.fasterxml.jackson.core.json.JsonReadContext;
import com.fasterxml.jackson.databind.cfg.PackageVersion;
import dev.espalier.run.Cells;
import dev.espalier.supabase.json.ExactJson;
import dev.espalier.text.Utf8;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Objects;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * One row of cells as the tokens that it would have as an object of JSON: names, and values of one token each. What a cell of JSON holds is read
 * by another parser.
 */
@SuppressWarnings("deprecation") // methods that Jackson wants to be there though nobody is to call them
final class CellParser extends ParserMinimalBase {

    private static final int BEFORE = -1;

    private final List<String> names;
    private final Cells cells;
    private final JsonReadContext around = JsonReadContext.createRootContext(null);
    private ObjectCodec codec;
    private int index = BEFORE;

    CellParser(ObjectCodec codec, List<String> names, Cells cells) {
        super(ExactJson.AS_POSTGRESQL);
        this.codec = codec;
        this.names = names;
        this.cells = cells;
    }

    /** Stands at the value of a column, as if all before it had been told. */
    void standAt(int column) {
        index = column;
        _currToken = token(cells.value(column));
    }

    /** The value that it stands at. */
    Object value() {
        return Objects.requireNonNull(cells.value(index));
    }

    @Override
    public @Nullable JsonToken nextToken() {
        _currToken = following();
        return _currToken;
    }

    private @Nullable JsonToken following() {
        if (_currToken == null) {
            return index == BEFORE ? JsonToken.START_OBJECT : null;
        }
        if (_currToken == JsonToken.FIELD_NAME) {
            return token(cells.value(index));
        }
        if (_currToken == JsonToken.END_OBJECT) {
            return null;
        }
        index++;
        return index < names.size() ? JsonToken.FIELD_NAME : JsonToken.END_OBJECT;
    }

    private static JsonToken token(@Nullable Object value) {
        if (value == null) {
            return JsonToken.VALUE_NULL;
        }
        if (CellNumber.isNumber(value)) {
            return CellNumber.isWhole(value) ? JsonToken.VALUE_NUMBER_INT : JsonToken.VALUE_NUMBER_FLOAT;
        }
        if (value instanceof Boolean truth) {
            return truth ? JsonToken.VALUE_TRUE : JsonToken.VALUE_FALSE;
        }
        return value instanceof Utf8 ? JsonToken.VALUE_EMBEDDED_OBJECT : JsonToken.VALUE_STRING;
    }

    @Override
    public @Nullable String getText() {
        if (_currToken == null) {
            return null;
        }
        return switch (_currToken) {
            case FIELD_NAME -> names.get(index);
            case VALUE_STRING -> cells.text(index);
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> CellNumber.digits(value());
            default -> _currToken.asString();
        };
    }

    @Override
    public @Nullable String getCurrentName() {
        return index >= 0 && index < names.size() ? names.get(index) : null;
    }

    @Override
    public String getValueAsString(@Nullable String otherwise) throws IOException {
        return _currToken == JsonToken.VALUE_STRING ? String.valueOf(getText()) : super.getValueAsString(otherwise);
    }

    @Override
    public char[] getTextCharacters() {
        return String.valueOf(getText()).toCharArray();
    }

    @Override
    public boolean hasTextCharacters() {
        return false;
    }

    @Override
    public int getTextLength() {
        return String.valueOf(getText()).length();
    }

    @Override
    public int getTextOffset() {
        return 0;
    }

    @Override
    public Number getNumberValue() {
        return CellNumber.value(value());
    }

    @Override
    public NumberType getNumberType() {
        return CellNumber.type(value());
    }

    @Override
    public int getIntValue() throws IOException {
        long number = getLongValue();
        if (number != (int) number) {
            reportOverflowInt();
        }
        return (int) number;
    }

    @Override
    public long getLongValue() throws IOException {
        OptionalLong number = CellNumber.whole(value());
        if (number.isEmpty()) {
            reportOverflowLong();
        }
        return number.orElseThrow();
    }

    @Override
    public BigInteger getBigIntegerValue() {
        return CellNumber.decimal(value()).toBigInteger();
    }

    @Override
    public float getFloatValue() {
        return Float.parseFloat(CellNumber.digits(value()));
    }

    @Override
    public double getDoubleValue() {
        return Double.parseDouble(CellNumber.digits(value()));
    }

    @Override
    public BigDecimal getDecimalValue() {
        return CellNumber.decimal(value());
    }

    @Override
    public byte[] getBinaryValue(Base64Variant variant) throws IOException {
        return variant.decode(String.valueOf(getText()));
    }

    @Override
    protected void _handleEOF() {
        // a row has its end
    }

    @Override
    public void close() {
        // nothing was opened
    }

    @Override
    public boolean isClosed() {
        return _currToken == null && index != BEFORE;
    }

    @Override
    public JsonStreamContext getParsingContext() {
        if (getCurrentName() == null && _currToken != JsonToken.START_OBJECT) {
            return around;
        }
        JsonReadContext row = around.createChildObjectContext(0, 0);
        try {
            row.setCurrentName(getCurrentName());
        } catch (JsonProcessingException e) {
            throw new AssertionError("nobody looks for duplicates", e);
        }
        return row;
    }

    @Override
    public void overrideCurrentName(String name) {
        throw new UnsupportedOperationException("names of columns are what they are");
    }

    @Override
    public ObjectCodec getCodec() {
        return codec;
    }

    @Override
    public void setCodec(ObjectCodec other) {
        codec = other;
    }

    @Override
    public Version version() {
        return PackageVersion.VERSION;
    }

    @Override
    public JsonLocation getTokenLocation() {
        return JsonLocation.NA;
    }

    @Override
    public JsonLocation getCurrentLocation() {
        return JsonLocation.NA;
    }
}
