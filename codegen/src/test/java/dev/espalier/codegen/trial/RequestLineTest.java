// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.trial;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RequestLineTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/bookings?select=*&a=eq./rest/v1/",
                "bookings?select=*&a=eq./rest/v1/",
                "/rest/v1/bookings?select=*&a=eq./rest/v1/",
                "https://project.example/rest/v1/bookings?select=*&a=eq./rest/v1/",
                "http://localhost:3000/bookings?select=*&a=eq./rest/v1/"
            })
    void whatStandsBeforeTheRelationIsLeftOut(String text) {
        assertThat(RequestLine.target(text)).isEqualTo("/bookings?select=*&a=eq./rest/v1/");
    }
}
