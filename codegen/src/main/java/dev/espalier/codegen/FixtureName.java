// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen;

import dev.espalier.fixtures.databases.Fixture;
import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** {@code salon}, {@code shop} or {@code clinic}. */
final class FixtureName implements ITypeConverter<Fixture> {

    @Override
    public Fixture convert(String name) {
        return switch (name.toLowerCase(Locale.ROOT)) {
            case "salon" -> Fixture.SALON;
            case "shop" -> Fixture.SHOP;
            case "clinic" -> Fixture.CLINIC;
            default -> throw new TypeConversionException("'" + name + "' is none of salon, shop and clinic");
        };
    }
}
