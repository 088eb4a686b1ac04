// SPDX-License-Identifier: Apache-2.0
package dev.espalier.supabase.wire;

import static org.assertj.core.api.Assertions.assertThat;

import dev.espalier.request.Action;
import dev.espalier.request.Parameter;
import dev.espalier.request.Payload;
import dev.espalier.request.Payload.Grouping;
import dev.espalier.request.Payload.Medium;
import dev.espalier.request.Payload.Pair;
import dev.espalier.request.Request;
import dev.espalier.request.Request.Body;
import dev.espalier.text.Utf8;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a method and a body are read as. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class BodiesTest {

    private static final String OBJECT = "{\"id\": 8}";
    private static final Payload ROW = new Payload.Rows(Utf8.of(OBJECT), Grouping.ONE, List.of("id"));

    private static Action action(String method, String target, String type, String body) {
        return request(method, target, Map.of("Content-Type", List.of(type)), body)
                .action();
    }

    private static Request request(String method, String target, Map<String, List<String>> headers, String body) {
        return WireReader.withoutPlans().read(method, target, headers, Utf8.of(body));
    }

    private static Payload sent(String type, String body) {
        return ((Action.Insert) action("POST", "/tags", type, body)).payload();
    }

    private static Payload called(String type, String body) {
        return ((Action.Call) action("POST", "/rpc/add", type, body)).payload().orElseThrow();
    }

    @Test
    void a_method_says_what_is_done_to_rows() {
        String json = "application/json";
        assertThat(action("GET", "/tags", json, OBJECT)).isEqualTo(new Action.Read("tags"));
        assertThat(action("POST", "/tags", json, OBJECT)).isEqualTo(new Action.Insert("tags", ROW));
        assertThat(action("PATCH", "/tags", json, OBJECT)).isEqualTo(new Action.Update("tags", ROW));
        assertThat(action("PUT", "/tags", json, OBJECT)).isEqualTo(new Action.Put("tags", ROW));
        assertThat(action("DELETE", "/tags", json, "{no json")).isEqualTo(new Action.Delete("tags"));
    }

    @Test
    void arguments_come_in_the_query_string_or_in_the_body() {
        Request get = request("GET", "/rpc/Odd%20Fn?a=1&b=eq.2", Map.of("range", List.of("5-8")), "");
        assertThat(get.action()).isEqualTo(new Action.Call("Odd Fn", Optional.empty()));
        assertThat(get.parameters())
                .containsExactly(
                        new Parameter.Text("a", "1"), new Parameter.Text("b", "eq.2"), new Parameter.Window(5, 8));
        Request head = request("HEAD", "/rpc/add", Map.of(), "");
        assertThat(head.action()).isEqualTo(new Action.Call("add", Optional.empty()));
        assertThat(head.body()).isEqualTo(Body.OMITTED);
        Request post = request("POST", "/rpc/add?id=gt.1", Map.of("range", List.of("5-8")), OBJECT);
        assertThat(post.action()).isEqualTo(new Action.Call("add", Optional.of(ROW)));
        assertThat(post.parameters()).containsExactly(new Parameter.Text("id", "gt.1"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "application/json",
                "Application/JSON; charset=utf-8",
                "application/vnd.pgrst.array+json",
                "application/vnd.pgrst.array"
            })
    void JSON_goes_by_several_names(String type) {
        assertThat(sent(type, OBJECT)).isEqualTo(ROW);
        assertThat(called(type, OBJECT)).isEqualTo(ROW);
    }

    @Test
    void a_body_without_a_type_is_JSON() {
        assertThat(request("POST", "/tags", Map.of(), OBJECT).action()).isEqualTo(new Action.Insert("tags", ROW));
    }

    @Test
    void columns_that_are_named_keep_the_body_shut_but_for_PUT() {
        Payload unread = new Payload.Unread(Utf8.of("{no json"), Grouping.ONE);
        assertThat(action("POST", "/tags?columns=id", "application/json", "{no json"))
                .isEqualTo(new Action.Insert("tags", unread));
        assertThat(action("PATCH", "/tags?columns=id", "application/json", "{no json"))
                .isEqualTo(new Action.Update("tags", unread));
        assertThat(action("POST", "/rpc/add?columns=id", "application/json", "{no json"))
                .isEqualTo(new Action.Call("add", Optional.of(unread)));
        assertThat(action("PUT", "/tags?columns=id", "application/json", OBJECT))
                .isEqualTo(new Action.Put("tags", ROW));
        assertThat(action("POST", "/tags?columns=id", "text/csv", "id\n8"))
                .isEqualTo(new Action.Insert(
                        "tags", new Payload.Rows(Utf8.of("[{\"id\":\"8\"}]"), Grouping.MANY, List.of("id"))));
    }

    @Test
    void a_form_is_a_row_of_texts_or_arguments() {
        String form = "application/x-www-form-urlencoded";
        assertThat(sent(form, "label=a+b%21&id=50&id=51&none"))
                .isEqualTo(new Payload.Rows(
                        Utf8.of("{\"label\":\"a b!\",\"id\":\"51\",\"none\":\"\"}"),
                        Grouping.ONE,
                        List.of("id", "label", "none")));
        assertThat(called(form, "v=1&v=%D1%91"))
                .isEqualTo(new Payload.Form(List.of(new Pair("v", "1"), new Pair("v", "ё"))));
    }

    @ParameterizedTest
    @CsvSource({"text/plain; charset=utf-8, TEXT", "text/xml, XML", "application/octet-stream, OCTETS"})
    void a_function_takes_other_contents_as_a_whole(String type, Medium medium) {
        assertThat(called(type, "any")).isEqualTo(new Payload.Whole(Utf8.of("any"), medium));
        assertThat(called(type, "")).isEqualTo(new Payload.Whole(Utf8.empty(), medium));
    }

    @ParameterizedTest
    @CsvSource({
        "text/plain; charset=utf-8, text/plain",
        "application/xml, application/xml",
        "application/vnd.pgrst.object+json, application/vnd.pgrst.object+json",
        "*/*, */*"
    })
    void no_other_type_is_rows(String type, String told) {
        assertThat(sent(type, OBJECT)).isEqualTo(new Payload.Refused("Content-Type not acceptable: " + told));
    }

    @Test
    void no_body_is_no_row_and_no_arguments() {
        assertThat(sent("application/json", "")).isEqualTo(new Payload.Refused("Empty or invalid json"));
        assertThat(called("application/json", "")).isEqualTo(new Payload.Rows(Utf8.of("{}"), Grouping.ONE, List.of()));
        assertThat(called("application/json", " ")).isEqualTo(new Payload.Refused("Empty or invalid json"));
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /tags, a",
        "HEAD, /rpc/add, a",
        "POST, /tags, b",
        "PATCH, /tags, b",
        "DELETE, /tags, b",
        "PUT, /tags, b",
        "POST, /rpc/add, b"
    })
    void who_reads_says_what_to_accept_and_who_sends_what_it_is(String method, String target, String schema) {
        Map<String, List<String>> headers = Map.of("accept-profile", List.of("a"), "content-profile", List.of("b"));
        assertThat(request(method, target, headers, OBJECT).schema()).contains(schema);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/rpc/page | text/html | text/html",
                "/rpc/page?select=* | application/json;q=0.5, TEXT/html | text/html",
                "/rpc/page?select=a | */*, text/html;q=0.5 | ''",
                "/rpc/page | */* | ''",
                "/rpc/page | application/json, text/html;q=0.5 | ''",
                "/rpc/any | image/png | application/octet-stream",
                "/rpc/any | application/vnd.pgrst.object+json | ''",
                "/page | */* | ''",
            })
    void a_function_may_have_a_media_type_of_its_own(String target, String accept, String media) {
        WireReader reader = WireReader.withoutPlans()
                .with((schema, function) -> Set.of(function.equals("any") ? "*/*" : "text/html"));
        Action action = reader.read("GET", target, Map.of("accept", List.of(accept)), Utf8.empty())
                .action();
        Optional<String> told = action instanceof Action.Call call ? call.media() : Optional.empty();
        assertThat(told.orElse("")).isEqualTo(media);
    }
}
