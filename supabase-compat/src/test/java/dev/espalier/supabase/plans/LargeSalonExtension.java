// SPDX-License-Identifier: Apache-2.0
package dev.espalier.supabase.plans;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives tests the one {@link LargeSalon}, filled for the first that asks for it and dropped after the last test of all. */
final class LargeSalonExtension implements ParameterResolver {

    private static final Namespace NAMESPACE = Namespace.create(LargeSalonExtension.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
        return parameter.getParameter().getType() == LargeSalon.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
        return test.getRoot()
                .getStore(NAMESPACE)
                .computeIfAbsent(LargeSalon.class, salon -> LargeSalon.filled(), LargeSalon.class);
    }
}
