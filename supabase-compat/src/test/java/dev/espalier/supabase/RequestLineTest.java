// SPDX-License-Identifier: Apache-2.0
package dev.espalier.supabase;

import static org.assertj.core.api.Assertions.assertThat;

import dev.espalier.request.Action;
import dev.espalier.request.Operand;
import dev.espalier.request.Parameter;
import dev.espalier.request.Parameter.Junction;
import dev.espalier.request.Parameter.Sense;
import dev.espalier.request.Request;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** What is told of a request that failed, and what is not. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RequestLineTest {

    private static final Parameter SECRET =
            new Parameter.Comparison("pin", Sense.PLAIN, "eq", "", new Operand.One("1234"));

    @Test
    void nothing_that_was_compared_with_is_told() {
        Request request = new Request(
                Optional.empty(),
                new Action.Delete("clients"),
                List.of(
                        SECRET,
                        new Junction("", Sense.PLAIN, Junction.Kind.ANY_OF, List.of(SECRET)),
                        new Junction("visits", Sense.NEGATED, Junction.Kind.ALL_OF, List.of(SECRET)),
                        new Parameter.Native(List.of("\"pin\" = '1234' or \"pin\" = ", ""), List.of("1234"))),
                List.of(),
                Request.Format.ROWS,
                Request.Body.SENT);
        assertThat(RequestLine.of(request)).isEqualTo("DELETE /clients?pin=eq.…&or=…&visits.not.and=…&(…)");
    }
}
