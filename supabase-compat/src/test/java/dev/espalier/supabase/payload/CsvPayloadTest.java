// SPDX-License-Identifier: Apache-2.0
package dev.espalier.supabase.payload;

import static org.assertj.core.api.Assertions.assertThat;

import dev.espalier.request.Payload;
import dev.espalier.request.Payload.Grouping;
import dev.espalier.text.Utf8;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CsvPayloadTest {

    private static final Payload NO_CSV = new Payload.Refused("Empty or invalid csv");
    private static final Payload UNEQUAL = new Payload.Refused("All lines must have same number of fields");

    private static Payload rows(String csv) {
        return CsvPayload.rows(Utf8.of(csv));
    }

    private static Payload made(String json, String... keys) {
        return new Payload.Rows(Utf8.of(json), Grouping.MANY, List.of(keys));
    }

    @Test
    void every_value_is_a_text_but_NULL() {
        assertThat(rows("id,title,phone\n7,\"a, b\",NULL\n8,c,\"say \"\"no\"\"\nor not\"\n9,null,\"NULL\""))
                .isEqualTo(made(
                        "[{\"id\":\"7\",\"title\":\"a, b\",\"phone\":null},"
                                + "{\"id\":\"8\",\"title\":\"c\",\"phone\":\"say \\\"no\\\"\\nor not\"},"
                                + "{\"id\":\"9\",\"title\":\"null\",\"phone\":null}]",
                        "id",
                        "phone",
                        "title"));
    }

    @Test
    void blanks_belong_to_a_value_and_empty_lines_are_none() {
        assertThat(rows("b,a\r\n\r\n 1 ,\r\n\n2,ёж\r\n"))
                .isEqualTo(made("[{\"b\":\" 1 \",\"a\":\"\"},{\"b\":\"2\",\"a\":\"ёж\"}]", "a", "b"));
    }

    @Test
    void lines_that_are_all_as_short_leave_the_last_columns_out() {
        assertThat(rows("id,label\n50\n51")).isEqualTo(made("[{\"id\":\"50\"},{\"id\":\"51\"}]", "id"));
    }

    @Test
    void values_beyond_the_header_are_left_out() {
        assertThat(rows("id\n50,x\n51")).isEqualTo(made("[{\"id\":\"50\"},{\"id\":\"51\"}]", "id"));
    }

    @Test
    void of_columns_of_one_name_the_last_counts() {
        assertThat(rows("a,b,a\n1,2,3")).isEqualTo(made("[{\"b\":\"2\",\"a\":\"3\"}]", "a", "b"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"id,label\n50,x\n51", "id,label\n50\n51,x", "a,b,c\n1,2,3\n1,2"})
    void lines_have_the_same_number_of_values(String csv) {
        assertThat(rows(csv)).isEqualTo(UNEQUAL);
    }

    @Test
    void a_header_alone_has_no_rows() {
        assertThat(rows("id,label\n")).isEqualTo(made("[]"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "id\n\"open", "id\n\"a\"b"})
    void what_is_no_CSV_is_refused(String csv) {
        assertThat(rows(csv)).isEqualTo(NO_CSV);
    }

    @Test
    void bytes_that_are_no_text_are_refused() {
        assertThat(CsvPayload.rows(Utf8.of(new byte[] {'a', '\n', (byte) 0xff, '\n'})))
                .isEqualTo(NO_CSV);
    }

    @Test
    void a_hundred_thousand_columns_and_as_many_lines_are_read() {
        String header = IntStream.range(0, 100_000).mapToObj(i -> "c" + i).collect(Collectors.joining(","));
        assertThat(rows(header + "\n" + header))
                .isInstanceOfSatisfying(
                        Payload.Rows.class, made -> assertThat(made.keys()).hasSize(100_000));
        assertThat(rows("id,label\n" + "1,x\n".repeat(100_000)))
                .isInstanceOfSatisfying(
                        Payload.Rows.class,
                        made -> assertThat(made.json().bytes()).hasSize(1 + 100_000 * 23));
    }
}
