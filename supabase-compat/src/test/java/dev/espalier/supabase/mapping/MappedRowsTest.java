// SPDX-License-Identifier: Apache-2.0
package dev.espalier.supabase.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import dev.espalier.text.Utf8;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** Rows become records and beans by the names of their columns, and what does not fit is told with its place. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class MappedRowsTest {

    record Service(int id, @Nullable BigDecimal price) {}

    record Booking(
            long id,
            int companyId,
            @Nullable OffsetDateTime startsAt,
            List<Service> services,
            @Nullable Service main) {}

    record Named(
            @JsonProperty("title") String name,
            @JsonAlias("e_mail") String email,
            Optional<String> note) {}

    record Underscored(int company_id, String _deletedBy) {}

    enum Level {
        @JsonProperty("very high")
        HIGH,
        LOW
    }

    /** A bean with what Jackson looks for. */
    static final class Bean {
        private int companyId = -1;
        private String note = "none";

        int companyId() {
            return companyId;
        }

        String note() {
            return note;
        }

        public void setCompanyId(int companyId) {
            this.companyId = companyId;
        }

        public void setNote(String note) {
            this.note = note;
        }
    }

    private static <T> T one(String json, Class<T> type) {
        return RowMapper.standard().reader(type).one(Utf8.of(json));
    }

    private static <T> List<T> all(String json, Class<T> type) {
        return RowMapper.standard().reader(type).all(Utf8.of(json));
    }

    @Test
    void a_column_fills_the_member_of_its_name_in_either_spelling() {
        Underscored row = new Underscored(3, "Ann");
        assertThat(one("{\"company_id\":3,\"_deleted_by\":\"Ann\"}", Underscored.class))
                .isEqualTo(row);
        assertThat(one("{\"company_id\":3,\"_deletedBy\":\"Ann\"}", Underscored.class))
                .isEqualTo(row);
        Booking booking = new Booking(1, 3, null, List.of(), null);
        assertThat(one("{\"id\":1,\"company_id\":3,\"services\":[]}", Booking.class))
                .isEqualTo(booking);
        assertThat(one("{\"id\":1,\"companyId\":3,\"services\":[]}", Booking.class))
                .isEqualTo(booking);
    }

    @Test
    void a_bean_is_filled_likewise_and_keeps_what_no_column_fills() {
        Bean snake = one("{\"company_id\":3}", Bean.class);
        assertThat(snake.companyId()).isEqualTo(3);
        assertThat(snake.note()).isEqualTo("none");
        assertThat(one("{\"companyId\":4}", Bean.class).companyId()).isEqualTo(4);
    }

    @Test
    void annotations_win() {
        assertThat(one("{\"title\":\"a\",\"e_mail\":\"b\"}", Named.class))
                .isEqualTo(new Named("a", "b", Optional.empty()));
        assertThat(one("{\"name\":\"x\",\"title\":\"a\",\"email\":\"b\",\"note\":\"n\"}", Named.class))
                .isEqualTo(new Named("a", "b", Optional.of("n")));
        assertThat(all("[\"very high\",\"LOW\"]", Level.class)).containsExactly(Level.HIGH, Level.LOW);
    }

    @Test
    void embeds_are_nested_records_lists_or_null() {
        String json =
                "[{\"id\":1,\"company_id\":2,\"starts_at\":\"2025-11-19T09:30:00+03:00\",\"new_column\":{\"x\":[1]},"
                        + "\"services\":[{\"id\":8,\"price\":12.50}],\"main\":null},"
                        + "{\"id\":2,\"company_id\":2,\"starts_at\":null,\"services\":[],\"main\":{\"id\":9,\"price\":null}}]";
        Service service = new Service(8, new BigDecimal("12.50"));
        assertThat(all(json, Booking.class))
                .containsExactly(
                        new Booking(1, 2, OffsetDateTime.parse("2025-11-19T09:30:00+03:00"), List.of(service), null),
                        new Booking(2, 2, null, List.of(), new Service(9, null)));
    }

    @Test
    void rows_may_be_maps_trees_and_values() {
        assertThat(RowMapper.standard()
                        .reader(new TypeReference<Map<String, BigDecimal>>() {})
                        .all(Utf8.of("[{\"b\":1.50,\"a\":null}]")))
                .singleElement()
                .hasToString("{b=1.50, a=null}");
        assertThat(all("[{\"a\":1.50}]", JsonNode.class)).hasToString("[{\"a\":1.50}]");
        assertThat(all("[1,null]", Integer.class)).containsExactly(1, null);
    }

    @Test
    void a_missing_column_of_a_primitive_is_told_by_its_name() {
        assertThatExceptionOfType(MappingException.class)
                .isThrownBy(() -> all("[{\"id\":1,\"company_id\":2},{\"id\":2}]", Booking.class))
                .withMessageStartingWith("row 1, column \"company_id\": what is not there is no int: ");
    }

    @Test
    void what_does_not_fit_is_told_with_row_column_value_and_type() {
        String json =
                "[{\"id\":1,\"company_id\":2,\"services\":[{\"id\":1,\"price\":1},{\"id\":2,\"price\":\"free\"}]}]";
        assertThatExceptionOfType(MappingException.class)
                .isThrownBy(() -> all(json, Booking.class))
                .withMessageStartingWith("row 0, column \"services[1].price\": \"free\" is no java.math.BigDecimal: ")
                .withCauseInstanceOf(com.fasterxml.jackson.databind.JsonMappingException.class);
        assertThatExceptionOfType(MappingException.class)
                .isThrownBy(() -> RowMapper.standard().reader(Booking.class).one(Utf8.of("{\"id\":1.5}"), 41))
                .withMessage(
                        "row 41, column \"id\": 1.5 is no long: Cannot coerce Floating-point value (1.5) to `long` value");
        assertThatExceptionOfType(MappingException.class)
                .isThrownBy(() -> one("{\"id\":true}", Service.class))
                .withMessageStartingWith("column \"id\": true is no int: ");
    }

    @Test
    void a_value_is_told_as_it_is_written_a_number_of_any_length_too() {
        assertThatExceptionOfType(MappingException.class)
                .isThrownBy(() -> all("[ {\"x\": [1, {}], \"id\" : [ 1.50, \"ё\" ] } ]", Service.class))
                .withMessageStartingWith("row 0, column \"id\": [ 1.50, \"ё\" ] is no int: ");
        String digits = "9".repeat(5_000_000);
        assertThatExceptionOfType(MappingException.class)
                .isThrownBy(() -> RowMapper.standard()
                        .reader(new TypeReference<Map<String, Double>>() {})
                        .one(Utf8.of("{\"a\":" + digits + "}")))
                .withMessageStartingWith("column \"a\": " + "9".repeat(80) + "… is no java.lang.Double: ");
    }

    @Test
    void a_long_value_is_told_shortened() {
        assertThatExceptionOfType(MappingException.class)
                .isThrownBy(() -> one("{\"id\":\"" + "😀".repeat(100_000) + "\"}", Service.class))
                .satisfies(failure -> assertThat(failure.getMessage())
                        .startsWith("column \"id\": \"😀")
                        .hasSizeLessThan(1_000));
    }

    @Test
    void rows_in_the_place_of_one_and_one_in_the_place_of_rows_are_told() {
        assertThatExceptionOfType(MappingException.class)
                .isThrownBy(() -> one("[{\"id\":1}]", Service.class))
                .withMessageContaining("[{\"id\":1}] is no " + Service.class.getTypeName())
                .withMessageEndingWith("; a list of rows is read by rows(type), and single() asks for one row");
        assertThatExceptionOfType(MappingException.class)
                .isThrownBy(() -> all("{\"id\":1}", Service.class))
                .withMessageContaining("{\"id\":1} is no java.util.ArrayList");
        assertThatExceptionOfType(MappingException.class).isThrownBy(() -> one("null", Service.class));
    }

    @Test
    void of_two_values_under_one_name_the_last_counts() {
        assertThat(one("{\"id\":1,\"id\":2,\"price\":3}", Service.class)).isEqualTo(new Service(2, new BigDecimal(3)));
    }
}
