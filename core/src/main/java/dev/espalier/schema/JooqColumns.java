// SPDX-License-Identifier: Apache-2.0
package dev.espalier.schema;

import dev.espalier.schema.Relation.Column;
import java.util.HashMap;
import java.util.Map;
import org.jooq.DataType;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;

/** Columns of generated classes; what is the same type is asked of jOOQ once, since it answers by making SQL. For one thread. */
final class JooqColumns {

    /**
     * What makes two types the same; every field has an object of its own.
     *
     * @param name jOOQ's
     * @param java the class of its values
     * @param element the name of what an array has
     * @param length of a text; -1 where it has none
     * @param precision digits; -1 where it has none
     * @param scale digits behind the point; -1 where it has none
     */
    private record Kind(String name, Class<?> java, String element, int length, int precision, int scale) {

        // Written out, as that of RelationName is.
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Kind that
                    && java == that.java
                    && length == that.length
                    && precision == that.precision
                    && scale == that.scale
                    && name.equals(that.name)
                    && element.equals(that.element);
        }

        @Override
        public int hashCode() {
            return 31 * (31 * name.hashCode() + length) + 31 * precision + scale;
        }

        static Kind of(DataType<?> type) {
            DataType<?> element = elementOf(type);
            return new Kind(
                    type.getTypeName(),
                    type.getType(),
                    element.getTypeName(),
                    element.lengthDefined() ? element.length() : -1,
                    element.precisionDefined() ? element.precision() : -1,
                    element.scaleDefined() ? element.scale() : -1);
        }
    }

    private record Said(String name, String base, SqlText declared) {

        static Said of(DataType<?> type) {
            return new Said(JooqTypes.name(type), JooqTypes.base(type), JooqTypes.declared(type));
        }
    }

    private final Map<Kind, Said> types = new HashMap<>();
    private final SharedTexts texts = new SharedTexts();
    private final JooqDefaults defaults = new JooqDefaults(texts);

    Column column(RelationName table, Field<?> field) {
        DataType<?> type = field.getDataType();
        Said said = isOfDomain(type) ? Said.of(type) : types.computeIfAbsent(Kind.of(type), first -> Said.of(type));
        return new Column(
                texts.text(field.getName()),
                said.name(),
                said.base(),
                said.declared(),
                defaults.standard(table, field));
    }

    /** Two domains may stand for one type. */
    private static boolean isOfDomain(DataType<?> type) {
        return type.getDomain() != null || elementOf(type).getDomain() != null;
    }

    private static DataType<?> elementOf(DataType<?> type) {
        return type.isArray() ? type.getArrayBaseDataType() : type;
    }
}
