// SPDX-License-Identifier: Apache-2.0
package dev.espalier.supabase.mapping.cells;

import com.fasterxml.jackson.databind.AnnotationIntrospector;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.introspect.AnnotatedMember;
import com.fasterxml.jackson.databind.introspect.BeanPropertyDefinition;
import dev.espalier.sql.OutputColumn;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which members of a row a type takes.
 *
 * @param whatever whether it takes any
 * @param names those that it takes besides, as columns are called
 */
record Members(Whatever whatever, Set<String> names) {

    /** Whether a type takes members of any name. */
    enum Whatever {
        /** Maps, trees, and beans with a setter for any. */
        TAKEN,
        /** Beans and records. */
        LEFT
    }

    static Members of(ObjectMapper mapper, JavaType type) {
        DeserializationConfig config = mapper.getDeserializationConfig();
        BeanDescription bean = config.introspect(type);
        List<BeanPropertyDefinition> properties = bean.findProperties();
        boolean own = type.isRecordType() || (type.isConcrete() && !properties.isEmpty());
        boolean plain = own
                && !type.isContainerType()
                && bean.findAnySetterAccessor() == null
                && properties.stream().noneMatch(property -> isUnwrapped(property, config.getAnnotationIntrospector()));
        return new Members(
                plain ? Whatever.LEFT : Whatever.TAKEN,
                properties.stream().map(BeanPropertyDefinition::getName).collect(Collectors.toUnmodifiableSet()));
    }

    private static boolean isUnwrapped(BeanPropertyDefinition property, AnnotationIntrospector introspector) {
        AnnotatedMember member = Objects.requireNonNullElseGet(property.getPrimaryMember(), property::getAccessor);
        return member != null && introspector.findUnwrappingNameTransformer(member) != null;
    }

    /** Whether whatever it takes is among these columns. */
    boolean areAmong(List<OutputColumn> columns) {
        return whatever == Whatever.LEFT
                && columns.stream()
                        .map(OutputColumn::name)
                        .collect(Collectors.toSet())
                        .containsAll(names);
    }
}
