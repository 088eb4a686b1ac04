// SPDX-License-Identifier: Apache-2.0
package dev.espalier.supabase.mapping;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.PropertyName;
import com.fasterxml.jackson.databind.introspect.Annotated;
import com.fasterxml.jackson.databind.introspect.AnnotatedField;
import com.fasterxml.jackson.databind.introspect.AnnotatedMethod;
import com.fasterxml.jackson.databind.introspect.AnnotatedParameter;
import com.fasterxml.jackson.databind.introspect.JacksonAnnotationIntrospector;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A column {@code companyId} fills the member {@code companyId}, too, unless an annotation names its column. */
final class ColumnNames extends JacksonAnnotationIntrospector {

    private static final long serialVersionUID = 1L;

    @Override
    public @Nullable List<PropertyName> findPropertyAliases(Annotated member) {
        List<PropertyName> declared = super.findPropertyAliases(member);
        Optional<String> own = isNamed(member) ? Optional.empty() : nameOf(member);
        if (own.isEmpty()) {
            return declared;
        }
        List<PropertyName> aliases = new ArrayList<>(declared == null ? List.of() : declared);
        aliases.add(PropertyName.construct(own.orElseThrow()));
        return aliases;
    }

    private boolean isNamed(Annotated member) {
        JsonProperty property = _findAnnotation(member, JsonProperty.class);
        return property != null && !property.value().isEmpty();
    }

    private static Optional<String> nameOf(Annotated member) {
        if (member instanceof AnnotatedField) {
            return Optional.of(member.getName());
        }
        if (member instanceof AnnotatedMethod method) {
            return ofSetter(method.getName());
        }
        return member instanceof AnnotatedParameter parameter ? ofComponent(parameter) : Optional.empty();
    }

    private static Optional<String> ofSetter(String method) {
        return method.startsWith("set") && method.length() > 3
                ? Optional.of(Character.toLowerCase(method.charAt(3)) + method.substring(4))
                : Optional.empty();
    }

    private static Optional<String> ofComponent(AnnotatedParameter parameter) {
        Class<?> type = parameter.getDeclaringClass();
        boolean isCanonical = type.isRecord()
                && type.getRecordComponents().length == parameter.getOwner().getParameterCount();
        return isCanonical ? Optional.of(type.getRecordComponents()[parameter.getIndex()].getName()) : Optional.empty();
    }
}
