// SPDX-License-Identifier: Apache-2.0
package dev.espalier.supabase.mapping;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.espalier.supabase.json.ExactJson;
import dev.espalier.supabase.literal.ColumnNaming;

/** Jackson as exact as PostgreSQL: what would be rounded, cut or guessed fails. */
final class StandardJson {

    private StandardJson() {}

    static ObjectMapper mapper() {
        return JsonMapper.builder(factory())
                .addModule(new RowModule())
                .propertyNamingStrategy(new ColumnNaming())
                .annotationIntrospector(new ColumnNames())
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .enable(DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .withCoercionConfigDefaults(all -> all.setCoercion(CoercionInputShape.EmptyString, CoercionAction.Fail))
                .withCoercionConfig(
                        Character.class, one -> one.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail))
                .withCoercionConfig(char.class, one -> one.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail))
                .build();
    }

    /** Reads one document, after which nothing may follow; of a value within one, which a reader of the program may ask for, more does. */
    static ObjectReader whole(ObjectMapper mapper) {
        return mapper.reader(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
    }

    /** Keys of JSON are anybody's: none is kept for the life of the process, and many that collide are slow but no error. */
    private static JsonFactory factory() {
        return ExactJson.reading(new JsonFactoryBuilder())
                .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
                .disable(JsonFactory.Feature.FAIL_ON_SYMBOL_HASH_OVERFLOW)
                .build();
    }
}
