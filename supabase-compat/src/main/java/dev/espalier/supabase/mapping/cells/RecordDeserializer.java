// SPDX-License-Identifier: Apache-2.0
package dev.espalier.supabase.mapping.cells;

import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.deser.BeanDeserializer;
import com.fasterxml.jackson.databind.deser.BeanDeserializerBase;
import com.fasterxml.jackson.databind.deser.SettableBeanProperty;
import com.fasterxml.jackson.databind.deser.impl.PropertyBasedCreator;
import com.fasterxml.jackson.databind.deser.std.StdValueInstantiator;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Jackson's reader of a bean, looked into, which only a reader of the same kind may: whether it calls a constructor and does nothing else. */
final class RecordDeserializer extends BeanDeserializer {

    private static final long serialVersionUID = 1L;

    private RecordDeserializer(BeanDeserializerBase of) {
        super(of);
    }

    /** What it knows, where it is nothing but the reader of a plain record. */
    static Optional<RecordDeserializer> of(JsonDeserializer<?> reader) {
        return reader.getClass() == BeanDeserializer.class
                ? Optional.of(new RecordDeserializer((BeanDeserializer) reader)).filter(RecordDeserializer::isPlain)
                : Optional.empty();
    }

    /** Finds the constructor's arguments. */
    PropertyBasedCreator members() {
        return _propertyBasedCreator;
    }

    /** Each of them once, though it may have several names. */
    Set<SettableBeanProperty> arguments() {
        return Set.copyOf(_propertyBasedCreator.properties());
    }

    /** What a factory makes may be of a subclass, which has members of its own. */
    private boolean isPlain() {
        return _propertyBasedCreator != null
                && _beanType.isFinal()
                && _valueInstantiator.getClass() == StdValueInstantiator.class
                && arguments().size() == getPropertyCount()
                && arguments().stream().allMatch(RecordDeserializer::isPlain)
                && _delegateDeserializer == null
                && _arrayDelegateDeserializer == null
                && isEmpty(_ignorableProps)
                && isEmpty(_includableProps)
                && !hasMore();
    }

    private boolean hasMore() {
        return _injectables != null
                || _anySetter != null
                || _backRefs != null
                || _needViewProcesing
                || _unwrappedPropertyHandler != null
                || _externalTypeIdHandler != null
                || _objectIdReader != null;
    }

    private static boolean isPlain(SettableBeanProperty property) {
        return property.getInjectableValueId() == null && !property.isIgnorable() && !property.hasViews();
    }

    private static boolean isEmpty(@Nullable Set<String> names) {
        return names == null || names.isEmpty();
    }
}
