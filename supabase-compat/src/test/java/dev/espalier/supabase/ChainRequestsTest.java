// SPDX-License-Identifier: Apache-2.0
package dev.espalier.supabase;

import static org.assertj.core.api.Assertions.assertThat;

import dev.espalier.fixtures.corpus.Corpus;
import dev.espalier.fixtures.corpus.GoldenCase;
import dev.espalier.fixtures.corpus.WireRequest;
import dev.espalier.fixtures.json.JsonLiteral;
import dev.espalier.fixtures.salon.Public;
import dev.espalier.request.Action;
import dev.espalier.request.Parameter;
import dev.espalier.request.Payload;
import dev.espalier.request.Request;
import dev.espalier.request.Request.Body;
import dev.espalier.schema.JooqSchemaReader;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every chain of the corpus makes the request that the JavaScript client made of it: method, path, columns, arguments, preferences, body. */
class ChainRequestsTest {

    private static final ChainDoor CHAINS = new ChainDoor(SupabaseClient.of(JooqSchemaReader.read(Public.PUBLIC)));
    private static final String CALL = "/rpc/";
    private static final Payload NOTHING = new Payload.Form(List.of());
    private static final Set<String> WRITTEN = Set.of("select", "columns", "on_conflict");

    @TestFactory
    Stream<DynamicTest> a_chain_makes_the_request_of_the_client() {
        return chains().map(goldenCase -> DynamicTest.dynamicTest(
                goldenCase.key().toString(), () -> makesTheSame(goldenCase, request(goldenCase))));
    }

    @Test
    void the_rules_see_every_kind_of_request() {
        assertThat(chains().map(goldenCase -> method(request(goldenCase))).collect(Collectors.toSet()))
                .containsExactlyInAnyOrder("GET", "HEAD", "POST", "PATCH", "DELETE");
    }

    private static Stream<GoldenCase> chains() {
        return Corpus.load().cases().stream()
                .filter(goldenCase -> goldenCase.chain().isPresent());
    }

    private static Request request(GoldenCase goldenCase) {
        return CHAINS.call(goldenCase).request();
    }

    private static void makesTheSame(GoldenCase goldenCase, Request made) {
        WireRequest recorded = goldenCase.request();
        assertThat(method(made) + " " + path(made)).isEqualTo(recorded.method() + " " + decoded(before(recorded)));
        assertThat(written(made)).containsExactlyElementsOf(written(recorded));
        assertThat(arguments(made)).isSubsetOf(pairs(recorded));
        assertThat(preferences(made)).isEqualTo(recorded.headers().getOrDefault("prefer", ""));
        assertThat(made.schema().orElse("")).isEqualTo(schema(recorded));
        if (payload(made).orElse(NOTHING) instanceof Payload.Refused refused) {
            assertThat(goldenCase.answer().body().toString()).contains(refused.why());
        } else {
            assertThat(payload(made).map(ChainRequestsTest::json)).isEqualTo(body(recorded));
            payload(made).ifPresent(payload -> isReadByItsKeys(payload, recorded));
        }
    }

    private static String method(Request request) {
        Action action = request.action();
        boolean posted = action instanceof Action.Insert || payload(request).isPresent();
        if (action instanceof Action.Update) {
            return "PATCH";
        }
        if (action instanceof Action.Delete) {
            return "DELETE";
        }
        return posted ? "POST" : request.body() == Body.SENT ? "GET" : "HEAD";
    }

    private static String path(Request request) {
        return (request.action() instanceof Action.Call ? CALL : "/")
                + request.action().name();
    }

    private static Optional<Payload> payload(Request request) {
        if (request.action() instanceof Action.Insert insert) {
            return Optional.of(insert.payload());
        }
        if (request.action() instanceof Action.Update update) {
            return Optional.of(update.payload());
        }
        return request.action() instanceof Action.Call call ? call.payload() : Optional.empty();
    }

    private static JsonLiteral json(Payload payload) {
        if (payload instanceof Payload.Rows rows) {
            return JsonLiteral.parse(rows.json().toString());
        }
        if (payload instanceof Payload.Unread unread) {
            return JsonLiteral.parse(unread.json().toString());
        }
        throw new AssertionError("the client sends JSON, not " + payload);
    }

    private static Optional<JsonLiteral> body(WireRequest recorded) {
        return Optional.of(recorded.body()).filter(body -> !body.isEmpty()).map(JsonLiteral::parse);
    }

    /** The keys are those of the document, or the parameter says what counts of it. */
    private static void isReadByItsKeys(Payload payload, WireRequest recorded) {
        assertThat(payload instanceof Payload.Unread)
                .isEqualTo(pairs(recorded).stream().anyMatch(pair -> pair.startsWith("columns=")));
        if (payload instanceof Payload.Rows rows && json(payload) instanceof JsonLiteral.JsonObject object) {
            assertThat(rows.keys())
                    .containsExactlyInAnyOrderElementsOf(object.members().keySet());
        }
    }

    private static List<String> written(Request request) {
        return request.parameters().stream()
                .filter(Parameter.Text.class::isInstance)
                .map(Parameter.Text.class::cast)
                .filter(text -> WRITTEN.contains(text.key()))
                .map(text -> text.key() + "=" + text.value())
                .toList();
    }

    private static List<String> written(WireRequest recorded) {
        return pairs(recorded).stream()
                .filter(pair -> WRITTEN.contains(pair.substring(0, pair.indexOf('='))))
                .toList();
    }

    private static List<String> arguments(Request request) {
        return request.parameters().stream()
                .filter(Parameter.Argument.class::isInstance)
                .map(Parameter.Argument.class::cast)
                .map(argument -> argument.name() + "=" + argument.value())
                .toList();
    }

    private static List<String> pairs(WireRequest recorded) {
        int query = recorded.path().indexOf('?');
        return query < 0
                ? List.of()
                : Arrays.stream(recorded.path().substring(query + 1).split("&", -1))
                        .map(ChainRequestsTest::decoded)
                        .toList();
    }

    private static String before(WireRequest recorded) {
        return recorded.path().split("\\?", 2)[0];
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    private static String preferences(Request request) {
        return request.preferences().stream()
                .map(preference -> preference.name() + "=" + preference.value())
                .collect(Collectors.joining(", "));
    }

    private static String schema(WireRequest recorded) {
        return Stream.of("accept-profile", "content-profile")
                .map(name -> recorded.headers().getOrDefault(name, ""))
                .collect(Collectors.joining());
    }
}
