// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.replay.end;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SecretsTest {

    @Test
    void a_secret_is_blotted_out_however_it_is_written() {
        Secrets secrets = new Secrets();
        secrets.add("hush \"hush\"+");
        assertThat(secrets.blotted("a hush \"hush\"+ b")).isEqualTo("a [secret] b");
        assertThat(secrets.blotted("{\"a\":\"hush \\\"hush\\\"+\"}")).isEqualTo("{\"a\":\"[secret]\"}");
        assertThat(secrets.blotted("?a=hush+%22hush%22%2B")).isEqualTo("?a=[secret]");
        assertThat(secrets.in("x hush \"hush\"+ y")).isTrue();
    }

    @Test
    void of_two_secrets_the_longer_one_goes_first() {
        Secrets secrets = new Secrets();
        secrets.add("secret-one");
        secrets.add("secret-one-and-more");
        assertThat(secrets.blotted("secret-one-and-more")).isEqualTo("[secret]");
    }

    @Test
    void a_word_hides_nothing() {
        Secrets secrets = new Secrets();
        secrets.add("anon");
        assertThat(secrets.in("the role anon")).isFalse();
        assertThat(secrets.blotted("the role anon")).isEqualTo("the role anon");
    }

    @Test
    void a_secret_is_found_behind_escapes_and_in_base64() {
        Secrets secrets = new Secrets();
        secrets.add("a-hidden-key");
        assertThat(secrets.in("{\"a\":\"\\u0061-h\\u0069dden-key\"}")).isTrue();
        assertThat(secrets.in("?a=%61-hidde%6e-key")).isTrue();
        assertThat(secrets.in("YS1oaWRkZW4ta2V5")).isTrue();
        assertThat(secrets.in("a-hidden\\u0021-key %zz \\u00")).isFalse();
    }
}
