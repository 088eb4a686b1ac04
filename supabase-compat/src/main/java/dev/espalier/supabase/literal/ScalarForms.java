// SPDX-License-Identifier: Apache-2.0
package dev.espalier.supabase.literal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.espalier.supabase.value.Json;
import dev.espalier.supabase.value.Range;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.Period;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Date;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jooq.EnumType;
import org.jooq.JSON;
import org.jooq.JSONB;
import org.jooq.XML;
import org.jooq.types.Interval;
import org.jooq.types.UNumber;

/** Which classes of single values have a text, and which; a class is what the first of them says that it is. */
final class ScalarForms {

    private record Form<T>(Class<T> type, Function<T, String> text) {

        String of(Object value) {
            return text.apply(type.cast(value));
        }
    }

    private static final List<Form<?>> JSON_FORMS = List.of(
            new Form<>(Json.class, Json::text),
            new Form<>(JSON.class, JSON::data),
            new Form<>(JSONB.class, JSONB::data),
            new Form<>(JsonNode.class, JsonNode::toString));

    private static final List<Form<?>> FORMS = List.of(
            new Form<>(CharSequence.class, CharSequence::toString),
            new Form<>(Character.class, Object::toString),
            new Form<>(Boolean.class, Object::toString),
            new Form<>(UUID.class, UUID::toString),
            new Form<>(Integer.class, Object::toString),
            new Form<>(Long.class, Object::toString),
            new Form<>(Short.class, Object::toString),
            new Form<>(Byte.class, Object::toString),
            new Form<>(BigInteger.class, Object::toString),
            new Form<>(BigDecimal.class, NumberText::of),
            new Form<>(Double.class, NumberText::of),
            new Form<>(Float.class, NumberText::of),
            new Form<>(UNumber.class, UNumber::toString),
            new Form<>(EnumType.class, EnumType::getLiteral),
            new Form<>(Enum.class, ScalarForms::constant),
            new Form<>(LocalDate.class, DateText::of),
            new Form<>(LocalDateTime.class, DateText::of),
            new Form<>(LocalTime.class, DateText::of),
            new Form<>(OffsetDateTime.class, DateText::of),
            new Form<>(OffsetTime.class, DateText::of),
            new Form<>(ZonedDateTime.class, DateText::of),
            new Form<>(Instant.class, DateText::of),
            new Form<>(Year.class, DateText::of),
            new Form<>(YearMonth.class, DateText::of),
            new Form<>(Date.class, DateText::of),
            new Form<>(ZoneId.class, ZoneId::getId),
            new Form<>(Duration.class, IntervalText::of),
            new Form<>(Period.class, IntervalText::of),
            new Form<>(Interval.class, IntervalText::of),
            new Form<>(byte[].class, bytes -> "\\x" + HexFormat.of().formatHex(bytes)),
            new Form<>(Range.class, RangeText::of),
            new Form<>(InetAddress.class, InetAddress::getHostAddress),
            new Form<>(URI.class, URI::toString),
            new Form<>(XML.class, XML::data));

    private static final ClassValue<Optional<Function<Object, String>>> KNOWN = new ClassValue<>() {
        @Override
        protected Optional<Function<Object, String>> computeValue(Class<?> type) {
            return find(JSON_FORMS, type).or(() -> find(FORMS, type));
        }
    };

    private static final ClassValue<Boolean> IS_JSON = new ClassValue<>() {
        @Override
        protected Boolean computeValue(Class<?> type) {
            return find(JSON_FORMS, type).isPresent();
        }
    };

    private ScalarForms() {}

    /** Made for the first enum that has no other form: a program that starts has other things to do. */
    private static final class Annotations {
        private static final JsonMapper MAPPER = new JsonMapper();
    }

    /** How a value of this class becomes its text. */
    static Optional<Function<Object, String>> of(Class<?> type) {
        return KNOWN.get(type);
    }

    /** Whether values of this class are JSON already. */
    static boolean isJson(Class<?> type) {
        return IS_JSON.get(type);
    }

    private static Optional<Function<Object, String>> find(List<Form<?>> forms, Class<?> type) {
        return forms.stream()
                .filter(form -> form.type().isAssignableFrom(type))
                .findFirst()
                .map(form -> form::of);
    }

    /** A constant by its name, unless an annotation of Jackson says another. */
    private static String constant(Enum<?> constant) {
        JsonNode written = Annotations.MAPPER.valueToTree(constant);
        return written.isTextual() ? written.textValue() : written.toString();
    }
}
