// SPDX-License-Identifier: Apache-2.0
package dev.espalier.supabase.claims;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where the role may be. */
class RoleClaimKeyTest {

    private static final Claims CLAIMS = Claims.of(
            "{\"role\":\"r\",\"a\":{\"b.c\":{\"d$_@1\":\"deep\"},\"роль\":\"я\"},"
                    + "\"list\":[\"zero\",\"one\",[\"inner\"],{\"k\":\"v\"}],"
                    + "\"groups\":[1,\"x_admin\",\"db_reader\",\"db_writer\"],"
                    + "\"number\":7,\"yes\":true,\"nothing\":null,\"object\":{\"x\":1},\"empty\":\"\",\"\":\"nameless\"}");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                ".role|r",
                ".\"role\"|r",
                ".a.\"b.c\".d$_@1|deep",
                ".a.роль|я",
                ".list[1]|one",
                ".list[2][0]|inner",
                ".list[3].k|v",
                ".groups[?(@ == \"db_reader\")]|db_reader",
                ".groups[?(@==\"db_reader\")]|db_reader",
                ".groups[?(@ != \"x_admin\")]|db_reader",
                ".groups[?(@ ^== \"db_\")]|db_reader",
                ".groups[?(@ ==^ \"_writer\")]|db_writer",
                ".groups[?(@ *== \"_w\")]|db_writer",
                ".number|7",
                ".yes|true",
                ".nothing|null",
                ".object|{\"x\":1}",
                ".\"\"|nameless"
            })
    void the_path_leads_to_the_role(String path, String role) {
        assertThat(RoleClaimKey.of(path).roleIn(CLAIMS)).contains(role);
        assertThat(RoleClaimKey.of(path)).hasToString(path);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ".other",
                ".role.deeper",
                ".role[0]",
                ".list[4]",
                ".list[999999999]",
                ".list.k",
                ".object[0]",
                ".groups[?(@ == \"nobody\")]",
                ".object[?(@ == \"1\")]",
                ".role[?(@ == \"r\")]"
            })
    void the_path_leads_nowhere(String path) {
        assertThat(RoleClaimKey.of(path).roleIn(CLAIMS)).isEmpty();
    }

    @Test
    void an_empty_role_is_a_role_that_the_database_will_refuse() {
        assertThat(RoleClaimKey.of(".empty").roleIn(CLAIMS)).contains("");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ".",
                "role",
                "$.role",
                ".role.",
                "..role",
                ".ro-le",
                ".ro le",
                ".\"role",
                ".list[",
                ".list[]",
                ".list[-1]",
                ".list[1:2]",
                ".list[9999999999]",
                ".groups[?(@ == 1)]",
                ".groups[?(@ = \"x\")]",
                ".groups[?(@ == \"x\")][0]",
                ".groups[?( @ == \"x\")]"
            })
    void what_is_no_path_is_refused_at_once(String path) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RoleClaimKey.of(path))
                .withMessageStartingWith("a role claim key is a path such as .role")
                .withMessageContaining("\n" + path + "\n");
    }

    @Test
    void the_refusal_points_at_the_place() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RoleClaimKey.of(".roles[x]"))
                .withMessageEndingWith("\n.roles[x]\n      ^");
    }
}
