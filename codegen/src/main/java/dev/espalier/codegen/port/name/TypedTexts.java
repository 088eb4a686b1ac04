// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.port.name;

import dev.espalier.codegen.java.JavaChainWriter;
import dev.espalier.codegen.port.type.JavaType;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Texts that JavaScript sends for days, times and ids, as values of Java. */
final class TypedTexts {

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private static final Map<JavaType, Function<String, Object>> TIMES = Map.of(
            JavaType.DATE, LocalDate::parse,
            JavaType.TIME, LocalTime::parse,
            JavaType.LOCAL_MOMENT, LocalDateTime::parse,
            JavaType.MOMENT, OffsetDateTime::parse);

    private TypedTexts() {}

    /** {@code 2025-11-18} as {@code LocalDate.parse("2025-11-18")}; empty where PostgreSQL may read what Java does not. */
    static Optional<String> of(String text, JavaType type) {
        if (type.equals(JavaType.UUID)) {
            return ID.matcher(text).matches()
                    ? Optional.of("UUID.fromString(" + JavaChainWriter.text(text) + ")")
                    : Optional.empty();
        }
        return Optional.ofNullable(TIMES.get(type))
                .filter(reader -> reads(reader, text))
                .map(reader -> type.name() + ".parse(" + JavaChainWriter.text(text) + ")");
    }

    private static boolean reads(Function<String, Object> reader, String text) {
        try {
            return !reader.apply(text).toString().isEmpty();
        } catch (DateTimeParseException e) {
            // PostgreSQL reads more forms, and answers an error where it does not
            return false;
        }
    }
}
