// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddressTest {

    @Test
    void bothFormsMeanTheSame() {
        Address address = Address.of("postgresql://an%20na:a+b%26c@localhost:5433/my%20shop?sslmode=require");
        assertThat(List.of("PGHOST", "PGPORT", "PGDBNAME", "user", "password", "sslmode"))
                .map(address::part)
                .containsExactly("localhost", "5433", "my shop", "an na", "a+b&c", "require");
    }

    @Test
    void anAddressIsShownWithoutUserAndPassword() {
        assertThat(Address.of("jdbc:postgresql://db.example/shop?user=anna&password=geheim"))
                .hasToString("db.example:5432/shop");
        assertThat(Address.of("postgres://anna:geheim@db.example/shop")).hasToString("db.example:5432/shop");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "shop",
                "mysql://anna:geheim@h/d",
                "jdbc:mysql://h/d?password=geheim",
                "jdbc:postgresql://h:x/geheim",
                "postgresql://anna:ge heim@h/d"
            })
    void anythingElseIsRefusedAndNotRepeated(String text) {
        assertThatThrownBy(() -> Address.of(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining("heim");
    }
}
