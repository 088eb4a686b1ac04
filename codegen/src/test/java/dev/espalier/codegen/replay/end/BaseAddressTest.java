// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.replay.end;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BaseAddressTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "https://a.example          | /tags?id=eq.1           | https://a.example/tags?id=eq.1",
                "https://a.example/         | /tags                   | https://a.example/tags",
                "https://a.example/rest/v1/ | /tags                   | https://a.example/rest/v1/tags",
                "http://127.0.0.1:3000      | /tags?id=in.(\"a\",\"b\") | http://127.0.0.1:3000/tags?id=in.(%22a%22,%22b%22)",
                "http://a.example           | /o?id=neq(any).{1,2}    | http://a.example/o?id=neq(any).%7B1,2%7D",
                "http://a.example           | /o?select=meta->x%20y   | http://a.example/o?select=meta-%3Ex%20y",
                "http://a.example           | /o?name=eq.50%zz#x      | http://a.example/o?name=eq.50%25zz%23x",
                "http://[::1]:3000          | /tags                   | http://[::1]:3000/tags"
            })
    void a_request_goes_where_a_browser_would_send_it(String base, String path, String target) {
        assertThat(BaseAddress.of(base).of(new BaseAddress.Path(path))).hasToString(target);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ftp://a.example",
                "a.example",
                "http:///x",
                "https://anna:hidden@a.example",
                "https://a.example?apikey=hidden",
                "https://a.example/#hidden",
                "https://hidden .example"
            })
    void what_is_no_address_is_refused_and_not_repeated(String text) {
        assertThatThrownBy(() -> BaseAddress.of(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining("hidden");
    }

    @Test
    void an_address_is_bare_without_a_path() {
        assertThat(BaseAddress.of("https://a.example/").isBare()).isTrue();
        assertThat(BaseAddress.of("https://a.example/rest/v1").isBare()).isFalse();
    }
}
