// SPDX-License-Identifier: Apache-2.0
package dev.espalier.supabase.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import dev.espalier.supabase.json.ExactJson;
import dev.espalier.supabase.value.Json;
import dev.espalier.supabase.value.Range;
import dev.espalier.text.Utf8;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jooq.JSON;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What anybody may have put into a column of JSON is read or refused, and neither takes time nor memory out of proportion. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class HostileValuesTest {

    private static final String LONG = "9".repeat(200_000);

    /** Says of its data which class it is. */
    @JsonTypeInfo(use = JsonTypeInfo.Id.CLASS)
    interface Shape {}

    record Box(Shape value) {}

    private static <T> T read(Class<T> type, String json) {
        return RowMapper.standard().reader(type).one(Utf8.of(json.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void numbers_of_any_length_are_parsed_in_less_than_the_square_of_it() {
        assertThat(StandardJson.mapper().getFactory().isEnabled(StreamReadFeature.USE_FAST_BIG_NUMBER_PARSER))
                .isTrue();
        assertThat(ExactJson.TREES.isEnabled(StreamReadFeature.USE_FAST_BIG_NUMBER_PARSER))
                .isTrue();
        assertThat(read(BigInteger.class, LONG)).isEqualTo(new BigInteger(LONG));
        assertThat(read(BigDecimal.class, "0." + LONG)).isEqualTo(new BigDecimal("0." + LONG));
        Range<?> range = RowMapper.standard()
                .<Range<BigInteger>>reader(new TypeReference<>() {})
                .one(Utf8.of(("\"[" + LONG + ",)\"").getBytes(StandardCharsets.UTF_8)));
        assertThat(range).isEqualTo(Range.atLeast(new BigInteger(LONG)));
    }

    @ParameterizedTest
    @ValueSource(classes = {BigInteger.class, long.class, Integer.class, short.class, double.class, Float.class})
    void a_few_characters_do_not_become_a_gigabyte_of_digits(Class<?> type) {
        assertThatExceptionOfType(MappingException.class).isThrownBy(() -> read(type, "1e1000000000"));
    }

    @ParameterizedTest
    @ValueSource(classes = {BigDecimal.class, Double.class, Object.class, JsonNode.class, Map.class})
    void an_exponent_that_no_number_of_Java_has_does_not_fit(Class<?> type) {
        assertThatExceptionOfType(MappingException.class).isThrownBy(() -> read(type, "0e99999999999"));
    }

    @Test
    void a_document_may_be_as_deep_as_what_it_is_read_from() {
        String deep = "[".repeat(50_000) + "]".repeat(50_000);
        assertThat(read(Json.class, deep).text()).isEqualTo(deep);
        assertThat(read(JSON.class, deep).data()).isEqualTo(deep);
    }

    @Test
    void data_does_not_choose_its_class() {
        assertThat(read(Object.class, "{\"@class\":\"java.util.Date\",\"time\":1}"))
                .isEqualTo(Map.of("@class", "java.util.Date", "time", 1));
        assertThat(read(Object.class, "[\"java.util.Date\",1]")).isEqualTo(List.of("java.util.Date", 1));
        assertThatExceptionOfType(MappingException.class)
                .isThrownBy(() -> read(Box.class, "{\"value\":{\"@class\":\"java.util.Date\",\"time\":1}}"));
    }
}
