// SPDX-License-Identifier: Apache-2.0
package dev.espalier.supabase.jooq;

import dev.espalier.supabase.literal.ValueText;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.Binding;
import org.jooq.Configuration;
import org.jooq.DataType;
import org.jooq.Field;
import org.jooq.Param;
import org.jooq.VisitContext;
import org.jooq.VisitListener;
import org.jooq.impl.CustomField;
import org.jooq.impl.DSL;
import org.jooq.types.UByte;
import org.jooq.types.UInteger;
import org.jooq.types.ULong;
import org.jooq.types.UShort;
import org.jspecify.annotations.Nullable;

/** Writes the binds of what is rendered as question marks with their types, and notes their texts in the order of the SQL. */
final class BindListener implements VisitListener {

    /** Types that need neither length nor precision: with one, a cast would change the value. */
    private static final Map<Class<?>, String> TYPES = Map.ofEntries(
            Map.entry(Byte.class, "smallint"),
            Map.entry(Short.class, "smallint"),
            Map.entry(UByte.class, "smallint"),
            Map.entry(Integer.class, "int"),
            Map.entry(UShort.class, "int"),
            Map.entry(Long.class, "bigint"),
            Map.entry(UInteger.class, "bigint"),
            Map.entry(ULong.class, "numeric"),
            Map.entry(BigInteger.class, "numeric"),
            Map.entry(BigDecimal.class, "numeric"),
            Map.entry(Boolean.class, "boolean"),
            Map.entry(String.class, "varchar"),
            Map.entry(UUID.class, "uuid"),
            Map.entry(byte[].class, "bytea"));

    private final List<String> texts = new ArrayList<>();

    /** What is bound, in the order of the SQL. */
    List<String> texts() {
        return texts;
    }

    @Override
    public void visitStart(VisitContext context) {
        if (context.queryPart() instanceof Param<?> param && !param.isInline()) {
            Object value = stored(param);
            if (value == null) {
                context.queryPart(DSL.inline(null, param.getDataType()));
            } else if (writesItself(param.getBinding())) {
                texts.add(ValueText.of(value));
            } else {
                context.queryPart(marked(param.getDataType(), value, context.configuration()));
            }
        }
    }

    /** What the database is given for a value of the program's. */
    private static <U> @Nullable Object stored(Param<U> param) {
        return stored(param.getBinding(), param.getValue());
    }

    private static <T, U> @Nullable T stored(Binding<T, U> binding, @Nullable U value) {
        return binding.converter().to(value);
    }

    /** A binding of the program's writes its question mark itself. */
    private static boolean writesItself(Binding<?, ?> binding) {
        return !binding.getClass().getPackageName().equals("org.jooq.impl");
    }

    private Field<?> marked(DataType<?> type, Object value, Configuration configuration) {
        String text = ValueText.of(value);
        if (type.getFromType() == Object.class) {
            return CustomField.of("bind", type, context -> {
                texts.add(text);
                context.sql('?');
            });
        }
        String name = name(type, configuration);
        return CustomField.of("bind", type, context -> {
            texts.add(text);
            context.sql("cast(? as ").sql(name).sql(')');
        });
    }

    private static String name(DataType<?> type, Configuration configuration) {
        DataType<?> element = type.isArray() ? type.getArrayComponentDataType() : null;
        if (element != null) {
            return elements(element, configuration) + "[]";
        }
        String known = TYPES.get(type.getFromType());
        return known == null ? type.getCastTypeName(configuration) : known;
    }

    /** Of texts there are several types, and arrays of one are not held against arrays of another. */
    private static String elements(DataType<?> type, Configuration configuration) {
        if (type.getFromType() != String.class) {
            return name(type, configuration);
        }
        String name = type.getTypeName(configuration);
        return name.equals("char") ? "bpchar" : name;
    }
}
