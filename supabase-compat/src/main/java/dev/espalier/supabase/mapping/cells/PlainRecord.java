// SPDX-License-Identifier: Apache-2.0
package dev.espalier.supabase.mapping.cells;

import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.deser.DefaultDeserializationContext;
import com.fasterxml.jackson.databind.deser.SettableBeanProperty;
import com.fasterxml.jackson.databind.deser.ValueInstantiator;
import com.fasterxml.jackson.databind.deser.impl.PropertyBasedCreator;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A type that is made of its constructor's arguments alone, each of a member of the row: a record to which no annotation of Jackson's has
 * brought more. Its rows need not be told token by token.
 *
 * @param mapper whose record it is
 * @param instantiator calls the constructor
 * @param members finds an argument by the name of a member
 * @param components the arguments, in their order
 */
record PlainRecord(
        ObjectMapper mapper, ValueInstantiator instantiator, PropertyBasedCreator members, List<Component> components) {

    /** What is no such type, or none at all, which whoever reads a row as it is told, is nothing here. */
    static Optional<PlainRecord> of(ObjectMapper mapper, JavaType type) {
        DeserializationContext context = context(mapper);
        try {
            Optional<RecordDeserializer> record = RecordDeserializer.of(context.findRootValueDeserializer(type));
            return record.isPresent() ? Optional.of(of(mapper, record.get(), context)) : Optional.empty();
        } catch (JsonMappingException e) {
            return Optional.empty();
        }
    }

    private static PlainRecord of(ObjectMapper mapper, RecordDeserializer record, DeserializationContext context)
            throws JsonMappingException {
        Component[] components = new Component[record.getPropertyCount()];
        for (SettableBeanProperty argument : record.arguments()) {
            components[argument.getCreatorIndex()] = Component.of(argument, context);
        }
        return new PlainRecord(mapper, record.getValueInstantiator(), record.members(), List.of(components));
    }

    private static DefaultDeserializationContext context(ObjectMapper mapper) {
        return ((DefaultDeserializationContext) mapper.getDeserializationContext())
                .createInstance(
                        mapper.getDeserializationConfig(),
                        mapper.treeAsTokens(mapper.createObjectNode()),
                        mapper.getInjectableValues());
    }

    /** What readers of values are told of the mapper, and keep while a row is read. */
    DefaultDeserializationContext context() {
        return context(mapper);
    }

    /** Whether a value of a row may be more than one value: what its reader keeps of it is not to be met in the next row. */
    boolean hasReaders() {
        return components.stream().anyMatch(Component::isRead);
    }

    /** What makes one of each row of these columns; none where a component is not among them, or is there twice. */
    Optional<Assembly> assembly(List<String> columns) {
        @Nullable Component[] filled = new Component[columns.size()];
        int[] times = new int[components.size()];
        for (int i = 0; i < filled.length; i++) {
            @Nullable SettableBeanProperty member = members.findCreatorProperty(columns.get(i));
            if (member != null) {
                filled[i] = components.get(member.getCreatorIndex());
                times[member.getCreatorIndex()]++;
            }
        }
        boolean each = Arrays.stream(times).allMatch(time -> time == 1);
        return each ? Optional.of(new Assembly(this, columns, filled)) : Optional.empty();
    }
}
