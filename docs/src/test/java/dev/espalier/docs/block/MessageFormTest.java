// SPDX-License-Identifier: Apache-2.0
package dev.espalier.docs.block;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** Messages with a hole where they differ. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class MessageFormTest {

    @Test
    void one_message_is_its_own_form() {
        assertThat(MessageForm.of(List.of("no such table"))).isEqualTo("no such table");
    }

    @Test
    void words_at_both_ends_stay() {
        assertThat(MessageForm.of(List.of("no table a in here", "no table b c in here")))
                .isEqualTo("no table … in here");
        assertThat(MessageForm.of(List.of("JWT expired", "JWT not yet valid"))).isEqualTo("JWT …");
    }

    @Test
    void a_word_is_not_taken_for_both_ends() {
        assertThat(MessageForm.of(List.of("a a", "a a a"))).isEqualTo("a a …");
    }

    @Test
    void a_quoted_text_is_closed() {
        assertThat(MessageForm.of(List.of("\"odd a\" (at 1)", "\"odd b\" (at 2)")))
                .isEqualTo("\"odd …\" …");
        assertThat(MessageForm.of(List.of("\"odd a\" here", "\"odd b\" here"))).isEqualTo("\"odd …\" … here");
        assertThat(MessageForm.of(List.of("no \"a\" here", "no \"b\" here"))).isEqualTo("no … here");
    }

    @Test
    void messages_that_begin_otherwise_are_told_beside() {
        assertThat(MessageForm.of(List.of("odd", "no table a", "no table b"))).isEqualTo("odd; no table …");
    }
}
