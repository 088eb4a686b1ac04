// SPDX-License-Identifier: Apache-2.0
package dev.espalier.supabase.mapping.cells;

import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.DefaultDeserializationContext;
import dev.espalier.run.Cells;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Makes plain records of the rows of one result, cell by cell; for one thread. */
final class Assembly {

    private final PlainRecord type;
    private final List<String> columns;
    private final @Nullable Component[] components;
    private final Optional<DefaultDeserializationContext> shared;

    /** Each column fills the component in its place, if there is one, and each component is there once. */
    Assembly(PlainRecord type, List<String> columns, @Nullable Component[] components) {
        this.type = type;
        this.columns = columns;
        this.components = components;
        this.shared = type.hasReaders() ? Optional.empty() : Optional.of(type.context());
    }

    /** The row; nothing where something about it is wrong, which whoever reads it token by token finds and tells. */
    @Nullable
    Object of(Cells cells) {
        DefaultDeserializationContext context = shared.orElseGet(type::context);
        @Nullable Object[] arguments = new Object[type.components().size()];
        try {
            for (int i = 0; i < components.length; i++) {
                @Nullable Component component = components[i];
                if (component != null) {
                    arguments[component.argument()] = argument(component, cells, i, context);
                }
            }
            Object made = type.instantiator().createFromObjectWith(context, arguments);
            context.checkUnresolvedObjectId();
            return made;
        } catch (IOException | RuntimeException | StackOverflowError e) {
            return null;
        }
    }

    private @Nullable Object argument(Component component, Cells cells, int column, DeserializationContext context)
            throws IOException {
        @Nullable Object value = cells.value(column);
        if (value == null) {
            return component.property().getNullValueProvider().getNullValue(context);
        }
        @Nullable Object taken = component.asItIs(value);
        return taken == null ? read(component, cells, column, context) : taken;
    }

    private @Nullable Object read(Component component, Cells cells, int column, DeserializationContext context)
            throws IOException {
        try (RowParser parser = new RowParser(type.mapper(), columns, cells)) {
            parser.standAt(column);
            return component.property().deserialize(parser, context);
        }
    }
}
