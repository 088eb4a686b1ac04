// SPDX-License-Identifier: Apache-2.0
package dev.espalier.supabase.mapping;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.io.NumberInput;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.espalier.supabase.value.Range;
import dev.espalier.supabase.value.Range.Between;
import dev.espalier.supabase.value.Range.Edge;
import java.io.IOException;
import java.util.regex.Pattern;

/** Reads a range, its bounds as what the range is one of. */
final class RangeDeserializer extends StdDeserializer<Range<?>> {

    private static final long serialVersionUID = 1L;

    private static final Pattern WHOLE = Pattern.compile("-?\\d+");
    private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?(e[+-]\\d+)?");

    private final JavaType bounds;

    RangeDeserializer(JavaType type, JavaType bounds) {
        super(type);
        this.bounds = bounds;
    }

    @Override
    public Range<?> deserialize(JsonParser json, DeserializationContext context) throws IOException {
        if (!json.hasToken(JsonToken.VALUE_STRING)) {
            return (Range<?>) context.handleUnexpectedToken(getValueType(context), json);
        }
        String text = json.getText();
        Range<String> range;
        try {
            range = RangeReading.of(text);
        } catch (IllegalArgumentException e) {
            return (Range<?>) context.handleWeirdStringValue(_valueClass, text, "%s", e.getMessage());
        }
        return range instanceof Between<String> between
                ? new Between<>(edge(between.lower(), context), edge(between.upper(), context))
                : range;
    }

    private Edge<Object> edge(Edge<String> edge, DeserializationContext context) throws IOException {
        if (edge instanceof Edge.Including<String> including) {
            return new Edge.Including<>(bound(including.value(), context));
        }
        return edge instanceof Edge.Excluding<String> excluding
                ? new Edge.Excluding<>(bound(excluding.value(), context))
                : new Edge.Open<>();
    }

    private Object bound(String text, DeserializationContext context) throws IOException {
        JsonNodeFactory nodes = context.getNodeFactory();
        boolean isNumber =
                bounds.isTypeOrSubTypeOf(Number.class) && NUMBER.matcher(text).matches();
        if (!isNumber) {
            return context.readTreeAsValue(nodes.textNode(text), bounds);
        }
        boolean isWhole = WHOLE.matcher(text).matches();
        return context.readTreeAsValue(
                isWhole
                        ? nodes.numberNode(NumberInput.parseBigInteger(text, true))
                        : nodes.numberNode(NumberInput.parseBigDecimal(text, true)),
                bounds);
    }
}
