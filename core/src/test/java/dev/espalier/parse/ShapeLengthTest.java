// SPDX-License-Identifier: Apache-2.0
package dev.espalier.parse;

import static org.assertj.core.api.Assertions.assertThat;

import dev.espalier.Requests;
import dev.espalier.limits.Limits;
import dev.espalier.query.Query;
import dev.espalier.request.Action;
import dev.espalier.request.Parameter;
import dev.espalier.request.Payload;
import dev.espalier.request.Preference;
import dev.espalier.request.Request;
import dev.espalier.text.Utf8;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a shape costs to keep counts every name in it, wherever it stands, and no value. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ShapeLengthTest {

    private static final int LONG = 50_000;
    private static final String NAME = "n".repeat(LONG);
    private static final RequestParser PARSER = new RequestParser(Limits.defaults());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "select=NAME",
                "select=NAME:id",
                "select=id::NAME",
                "select=id->NAME",
                "select=id->>1NUMBER",
                "select=NAME:count()",
                "select=count()::NAME",
                "select=NAME.max()",
                "select=NAME(id)",
                "select=a:NAME(id)",
                "select=NAME:a(id)",
                "select=a!NAME(id)",
                "select=...NAME(id)",
                "select=...a(NAME)",
                "select=a(b(c(NAME)))",
                "NAME=eq.1",
                "NAME.id=eq.1",
                "id->NAME=eq.1",
                "id=fts(NAME).1",
                "or=(NAME.eq.1,id.eq.2)",
                "NAME.or=(id.eq.1,id.eq.2)",
                "order=NAME",
                "order=NAME(id)",
                "order=id->NAME",
                "NAME.order=id",
                "NAME.limit=1"
            })
    void a_name_of_a_text_counts(String parameter) {
        String text = parameter.replace("NAME", NAME).replace("NUMBER", "1".repeat(LONG));
        assertThat(length(Requests.read("things", text))).isGreaterThan(LONG);
    }

    @Test
    void names_of_what_is_sent_count() {
        Payload rows = new Payload.Rows(Utf8.of("{}"), Payload.Grouping.ONE, List.of(NAME));
        assertThat(length(request(new Action.Insert("things", rows)))).isGreaterThan(LONG);
        assertThat(length(request(new Action.Update("things", rows)))).isGreaterThan(LONG);
        assertThat(length(request(new Action.Put("things", rows)))).isGreaterThan(LONG);
        assertThat(length(request(new Action.Call("things", Optional.of(rows)))))
                .isGreaterThan(LONG);
        assertThat(length(request(new Action.Delete("things"), new Parameter.Text(NAME, "eq.1"))))
                .isGreaterThan(LONG);
        assertThat(length(request(new Action.Call("things", Optional.empty()), new Parameter.Argument(NAME, "1"))))
                .isGreaterThan(LONG);
        Payload one = new Payload.Rows(Utf8.of("{}"), Payload.Grouping.ONE, List.of("id"));
        assertThat(length(request(new Action.Insert("things", one), new Parameter.Text("on_conflict", NAME))))
                .isGreaterThan(LONG);
        assertThat(length(request(new Action.Put("things", one), new Parameter.Text(NAME, "eq.1"))))
                .isGreaterThan(LONG);
        assertThat(length(request(new Action.Read(NAME)))).isGreaterThan(LONG);
        assertThat(length(request(new Action.Read("things"), new Parameter.Native(List.of(NAME), List.of()))))
                .isGreaterThan(LONG);
        assertThat(length(Requests.readIn(NAME, "things"))).isGreaterThan(LONG);
    }

    @Test
    void values_do_not_count() {
        assertThat(length(Requests.read("things", "id=eq." + NAME, "id=in.(" + NAME + ")")))
                .isEqualTo(length(Requests.read("things", "id=eq.1", "id=in.(1)")));
    }

    private static Request request(Action action, Parameter... parameters) {
        return new Request(
                Optional.empty(),
                action,
                List.of(parameters),
                List.of(new Preference("resolution", "merge-duplicates")),
                Request.Format.ROWS,
                Request.Body.SENT);
    }

    private static int length(Request request) {
        Query query = PARSER.parse(request);
        return query.shape().length();
    }
}
