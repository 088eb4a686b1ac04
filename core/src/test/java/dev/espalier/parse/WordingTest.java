// SPDX-License-Identifier: Apache-2.0
package dev.espalier.parse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.espalier.Requests;
import dev.espalier.error.QueryException;
import dev.espalier.limits.Limits;
import dev.espalier.query.Query;
import dev.espalier.query.Value;
import dev.espalier.request.Operand;
import dev.espalier.request.Parameter;
import dev.espalier.request.Parameter.Junction;
import dev.espalier.request.Request;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** Requests of calls that are worded alike are one shape with other values, whatever they are. Requests are random, but the same in every run. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class WordingTest {

    private static final List<Limits> LIMITS = List.of(
            Limits.defaults(),
            Limits.defaults().withMaxRows(7),
            Limits.defaults().withMaxRows(0));

    /** What the parser has made of a request that was worded so. */
    private record Seen(Query query, Request request) {}

    @Test
    void requests_that_are_worded_alike_have_one_shape_and_their_values_in_its_slots() {
        for (Limits limits : LIMITS) {
            RequestParser parser = new RequestParser(limits);
            RandomCalls calls = new RandomCalls(new Random(20_261_121));
            Map<Wording, Seen> seen = new HashMap<>();
            int met = 0;
            for (int i = 0; i < 20_000; i++) {
                Request request = calls.request();
                Optional<Wording> wording = parser.wording(request);
                Optional<Query> query = parsed(parser, request);
                if (wording.isPresent() && query.isPresent()) {
                    assertThat(parser.values(wording.get()))
                            .as("%s", request)
                            .isEqualTo(query.get().values());
                    Seen first = seen.putIfAbsent(wording.get().alone(), new Seen(query.get(), request));
                    if (first != null) {
                        met++;
                        assertThat(query.get().shape())
                                .as("%s%n%s", request, first.request())
                                .isEqualTo(first.query().shape());
                    }
                }
            }
            assertThat(met).isGreaterThan(limits.maxRows().orElse(1) == 0 ? -1 : 500);
        }
    }

    @Test
    void what_the_parser_refuses_is_not_worded_as_what_it_reads() {
        RequestParser parser = new RequestParser(Limits.defaults());
        RandomCalls calls = new RandomCalls(new Random(7));
        Map<Wording, Boolean> readable = new HashMap<>();
        int refused = 0;
        for (int i = 0; i < 20_000; i++) {
            Request request = calls.request();
            Optional<Wording> wording = parser.wording(request);
            boolean reads = parsed(parser, request).isPresent();
            if (wording.isPresent()) {
                refused += reads ? 0 : 1;
                Boolean others = readable.putIfAbsent(wording.get().alone(), reads);
                assertThat(others == null || others == reads).as("%s", request).isTrue();
            }
        }
        assertThat(refused).isGreaterThan(100);
    }

    @Test
    void a_page_that_is_a_mistake_a_cap_on_changes_and_a_text_with_a_value_have_to_be_parsed() {
        RequestParser parser = new RequestParser(Limits.defaults());
        assertThat(parser.wording(Requests.read("things", "select=id", "order=id")))
                .isPresent();
        assertThat(parser.wording(Requests.read("things", "id=eq.1"))).isEmpty();
        assertThat(parser.wording(Requests.read("things", "or=(id.eq.1)"))).isEmpty();
        assertThat(parser.wording(Requests.called("things", limit(-1)))).isEmpty();
        assertThat(parser.wording(Requests.called("things", limit(0)))).isEmpty();
        assertThat(parser.wording(Requests.called("things", limit(1)))).isPresent();
    }

    @Test
    void a_tree_deeper_than_anybody_may_ask_for_is_left_to_the_parser() {
        Parameter tree = eq("id", "1");
        for (int i = 0; i < 100_000; i++) {
            tree = new Junction("", Parameter.Sense.PLAIN, Junction.Kind.ANY_OF, List.of(tree));
        }
        assertThat(new RequestParser(Limits.defaults()).wording(Requests.called("things", tree)))
                .isEmpty();
    }

    @Test
    void values_of_words_that_were_seen_are_checked_like_any_others() {
        RequestParser parser = new RequestParser(Limits.defaults());
        for (String text : List.of("a\0", "\ud800", "\udc00\ud800", "a\udfff")) {
            Wording wording =
                    parser.wording(Requests.called("things", eq("name", text))).orElseThrow();
            assertThatThrownBy(() -> parser.values(wording)).isInstanceOf(QueryException.class);
        }
        Wording pair = parser.wording(Requests.called("things", eq("name", "\ud83d\ude00")))
                .orElseThrow();
        assertThat(parser.values(pair).list()).containsExactly(new Value.Text("\ud83d\ude00"));
    }

    @Test
    void a_wording_that_is_kept_holds_no_value() {
        Wording wording = new RequestParser(Limits.defaults())
                .wording(Requests.called("things", eq("name", "secret"), limit(11)))
                .orElseThrow();
        assertThat(wording.alone()).isEqualTo(wording).hasSameHashCodeAs(wording);
        assertThat(wording.alone().values().list()).isEmpty();
        assertThat(wording.alone().toString()).contains("name").doesNotContain("secret", "11");
    }

    private static Optional<Query> parsed(RequestParser parser, Request request) {
        try {
            return Optional.of(parser.parse(request));
        } catch (QueryException refused) {
            return Optional.empty();
        }
    }

    private static Parameter eq(String column, String text) {
        return new Parameter.Comparison(column, Parameter.Sense.PLAIN, "eq", "", new Operand.One(text));
    }

    private static Parameter limit(long rows) {
        return new Parameter.Bound("", Parameter.Edge.LIMIT, rows);
    }
}
