// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.trial;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * {@code Prefer: count=exact}
 *
 * @param name before the colon
 * @param value after it, stripped
 */
public record Header(String name, String value) {

    /** Reads {@code name: value}. */
    public static final class Converter implements ITypeConverter<Header> {

        @Override
        public Header convert(String text) {
            int colon = text.indexOf(':');
            if (colon < 1 || !text.substring(0, colon).matches("[!#$%&'*+.^_`|~0-9A-Za-z-]+")) {
                throw new TypeConversionException("'" + text + "' is not of the form 'Name: value'");
            }
            return new Header(
                    text.substring(0, colon), text.substring(colon + 1).strip());
        }
    }
}
