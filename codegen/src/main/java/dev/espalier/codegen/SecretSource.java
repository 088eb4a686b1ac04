// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A secret as it is given: {@code env:NAME}, {@code @FILE}, or the text itself, which a process list shows. */
record SecretSource(String secret) {

    /** Does not tell it. */
    @Override
    public String toString() {
        return "[secret]";
    }

    /** Reads it; what is wrong is told without the secret. */
    static final class Converter implements ITypeConverter<SecretSource> {
        private static final String VARIABLE = "env:";

        @Override
        public SecretSource convert(String source) {
            String secret = source.startsWith(VARIABLE) ? variable(source.substring(VARIABLE.length())) : source;
            String text = (source.startsWith("@") ? file(source.substring(1)) : secret).strip();
            if (text.isEmpty()) {
                throw new TypeConversionException("a secret is not empty");
            }
            return new SecretSource(text);
        }

        private static String variable(String name) {
            return Optional.ofNullable(System.getenv(name))
                    .orElseThrow(() -> new TypeConversionException("there is no environment variable " + name));
        }

        private static String file(String name) {
            try {
                return Files.readString(Path.of(name));
            } catch (IOException | InvalidPathException e) {
                throw new TypeConversionException("the file '" + name + "' cannot be read");
            }
        }
    }
}
