// SPDX-License-Identifier: Apache-2.0
package dev.espalier.schema;

import dev.espalier.schema.Relation.Column;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jooq.DataType;
import org.jooq.Field;

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
    private final JooqDefaults defaults = new JooqDefaults();
    private final SharedTexts texts = new SharedTexts();

    Column column(RelationName table, Field<?> field) {
        DataType<?> type = field.getDataType();
        Said said = isOfDomain(type) ? Said.of(type) : types.computeIfAbsent(Kind.of(type), first -> Said.of(type));
        Optional<SqlText> standard = defaults.standard(table, field);
        return new Column(
                texts.text(field.getName()),
                said.name(),
                said.base(),
                said.declared(),
                standard.map(sql -> texts.sql(sql.text())));
    }

    /** Two domains may stand for one type. */
    private static boolean isOfDomain(DataType<?> type) {
        return type.getDomain() != null || elementOf(type).getDomain() != null;
    }

    private static DataType<?> elementOf(DataType<?> type) {
        return type.isArray() ? type.getArrayBaseDataType() : type;
    }
}
