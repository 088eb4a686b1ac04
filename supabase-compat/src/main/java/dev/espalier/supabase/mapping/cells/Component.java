// SPDX-License-Identifier: Apache-2.0
package dev.espalier.supabase.mapping.cells;

import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.deser.SettableBeanProperty;
import com.fasterxml.jackson.databind.util.ClassUtil;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An argument of a constructor that a column fills.
 *
 * @param property of Jackson's, which reads it from JSON
 * @param argument which it is, counted from 0
 * @param taken a value of this class is the argument as it is, since reading its JSON would come to the same
 */
record Component(SettableBeanProperty property, int argument, Class<?> taken) {

    /** Classes of cells. */
    private static final Set<Class<?>> CELLS = Set.of(
            String.class,
            Long.class,
            Integer.class,
            Boolean.class,
            BigDecimal.class,
            UUID.class,
            LocalDate.class,
            LocalDateTime.class,
            OffsetDateTime.class);

    /** Of which there is no value. */
    private static final Class<?> NONE = Void.class;

    static Component of(SettableBeanProperty property, DeserializationContext context) throws JsonMappingException {
        JavaType type = property.getType();
        Class<?> boxed = type.isPrimitive() ? ClassUtil.wrapperType(type.getRawClass()) : type.getRawClass();
        boolean taken = CELLS.contains(boxed) && isReadAsUsual(property, context);
        return new Component(property, property.getCreatorIndex(), taken ? boxed : NONE);
    }

    /** Whether no annotation has given it a reader of its own. */
    private static boolean isReadAsUsual(SettableBeanProperty property, DeserializationContext context)
            throws JsonMappingException {
        Class<?> usual = context.findRootValueDeserializer(property.getType()).getClass();
        return property.getValueTypeDeserializer() == null
                && property.getValueDeserializer().getClass() == usual;
    }

    /** Whether its JSON is read, whatever it is. */
    boolean isRead() {
        return taken == NONE;
    }

    /** The argument, where the value is it already; nothing where its JSON has to be read. */
    @Nullable
    Object asItIs(Object value) {
        if (taken.isInstance(value)) {
            return value;
        }
        return taken == Integer.class && value instanceof Long number && number == number.intValue()
                ? (Object) number.intValue()
                : null;
    }
}
