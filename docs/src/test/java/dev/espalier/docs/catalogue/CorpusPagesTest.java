// SPDX-License-Identifier: Apache-2.0
package dev.espalier.docs.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import dev.espalier.docs.page.Page;
import dev.espalier.docs.page.Place;
import dev.espalier.docs.page.SiteMap;
import dev.espalier.fixtures.corpus.Body;
import dev.espalier.fixtures.corpus.ClientDifference;
import dev.espalier.fixtures.corpus.Corpus;
import dev.espalier.fixtures.corpus.Differences;
import dev.espalier.fixtures.corpus.GoldenCase;
import dev.espalier.fixtures.corpus.Origin;
import dev.espalier.fixtures.corpus.Source;
import dev.espalier.fixtures.corpus.Translation;
import dev.espalier.fixtures.json.JsonLiteral;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class CorpusPagesTest {

    private static final String MENTIONED = Entry.FOLDER + "salon/embed/embed.to-one.case";
    private static final Place PAGE = Place.of("edge-cases/embeds.html", "Embeds");

    private static final CorpusPages CORPUS = CorpusPages.mentionedBy(Map.of(MENTIONED, List.of(PAGE)));
    private static final Map<String, Page> PAGES = CORPUS.pages(new SiteMap(CORPUS.places()))
            .collect(Collectors.toMap(page -> page.place().path(), page -> page));

    private static Page page(String path) {
        return Objects.requireNonNull(PAGES.get(path), path);
    }

    private static Element body(String path) {
        return Jsoup.parse(page(path).body().render()).body();
    }

    private static List<String> blocks(Element page, String part) {
        return page.select(".part:has(> #" + part + ") pre").stream()
                .map(Element::wholeText)
                .toList();
    }

    @Test
    void every_page_that_is_promised_is_made_and_no_other() {
        assertThat(PAGES.keySet())
                .containsExactlyInAnyOrderElementsOf(
                        CORPUS.places().stream().map(Place::path).toList());
        assertThat(PAGES.keySet()).allMatch(path -> path.matches("corpus/[A-Za-z0-9_./-]+[.]html"));
    }

    @Test
    void every_case_shows_its_chain_its_request_its_sql_and_its_answer() {
        assertThat(Corpus.load().cases()).allSatisfy(one -> {
            Element page = body("corpus/" + one.key().path().replaceFirst("[.]case$", ".html"));
            assertThat(page.select("h1").text()).isEqualTo(one.title().replaceAll("\\s+", " "));
            assertThat(blocks(page, "javascript"))
                    .isEqualTo(
                            one.chain().map(Origin.Chain::javascript).stream().toList());
            assertThat(blocks(page, "java"))
                    .isEqualTo(one.chain().map(Origin.Chain::java).stream().toList());
            assertThat(blocks(page, "request").get(0))
                    .startsWith(one.request().method() + " " + one.request().path());
            assertSql(page, one.translation());
            assertAnswer(page, one);
        });
    }

    private static void assertSql(Element page, Translation translation) {
        if (translation instanceof Translation.Sql sql) {
            assertThat(blocks(page, "sql")).containsExactly(sql.text());
            assertThat(page.select(".binds code").stream().map(Element::wholeText))
                    .isEqualTo(sql.binds());
        } else {
            assertThat(blocks(page, "sql")).isEmpty();
        }
    }

    private static void assertAnswer(Element page, GoldenCase one) {
        List<String> answer = blocks(page, "answer");
        assertThat(answer.get(0)).startsWith(String.valueOf(one.answer().status()));
        one.answer()
                .headers()
                .forEach((name, value) -> assertThat(answer.get(0)).contains("\n" + name + ": " + value));
        if (one.answer().body() instanceof Body.Json json) {
            assertThat(JsonLiteral.parse(answer.get(1))).isEqualTo(json.value());
        } else if (one.answer().body() instanceof Body.Text text) {
            assertThat(answer.get(1)).isEqualTo(text.text());
        } else {
            assertThat(answer).hasSize(1);
        }
        if (one.answer().source() instanceof Source.Derived derived) {
            assertThat(page.select(".facts").text()).contains(derived.rule());
        }
    }

    @Test
    void every_difference_shows_both_sides_and_its_reason() {
        for (ClientDifference one : Differences.load()) {
            Element page = body(DifferencePage.place(one).path());
            assertThat(page.text()).contains(one.reason());
            assertThat(blocks(page, "there")).containsExactly(one.there().chain());
            assertThat(blocks(page, "here")).containsExactly(one.here().chain());
        }
    }

    @Test
    void a_case_leads_to_the_pages_that_mention_it_and_to_its_neighbours() {
        Element page = body("corpus/salon/embed/embed.to-one.html");
        assertThat(page.select(".facts a[href=../../../edge-cases/embeds.html]").text())
                .isEqualTo("Embeds");
        assertThat(page.select("nav.steps a")).hasSize(2);
    }

    @Test
    void links_to_the_file_of_a_case_lead_to_its_page() {
        assertThat(new SiteMap(CORPUS.places()).showing(MENTIONED).map(Place::path))
                .contains("corpus/salon/embed/embed.to-one.html");
        assertThat(CORPUS.places().stream().flatMap(place -> place.source().stream()))
                .containsExactlyInAnyOrderElementsOf(Stream.concat(
                                Corpus.load().cases().stream()
                                        .map(one -> one.key().path()),
                                Differences.load().stream().map(ClientDifference::path))
                        .map(file -> Entry.FOLDER + file)
                        .toList());
    }

    @Test
    void the_list_has_every_case_once_with_what_it_is_filtered_by() {
        Element list = body("corpus/index.html");
        assertThat(list.select("li[data-is]")).hasSameSizeAs(Corpus.load().cases());
        assertThat(list.select("li[data-is] a").eachAttr("href")).doesNotHaveDuplicates();
        assertThat(list.select("li:has(a[href=salon/embed/embed.to-one.html])")
                        .attr("data-is")
                        .split(" ", -1))
                .contains(
                        "feature=embed", "database=salon", "method=select", "operator=eq", "status=200", "request=GET");
    }

    @Test
    void each_value_has_a_page_with_the_cases_that_have_it() {
        Set<String> listed = body("corpus/index.html").select("li[data-is~=(^| )error=42501( |$)] .id").stream()
                .map(Element::text)
                .collect(Collectors.toSet());
        assertThat(listed).hasSizeGreaterThan(20);
        assertThat(body("corpus/by/error/42501.html").select("li .id").stream().map(Element::text))
                .containsExactlyInAnyOrderElementsOf(listed);
        assertThat(body("corpus/by/error/42501.html").select("p a").attr("href"))
                .isEqualTo("../../index.html?error=42501");
    }

    @Test
    void the_search_finds_cases_by_what_they_are_about() {
        assertThat(page("corpus/salon/filter/filter.fts.phrase.html").entries())
                .singleElement()
                .satisfies(entry -> assertThat(entry.title() + " " + entry.text())
                        .contains("salon/filter.fts.phrase", "textSearch", "phfts"));
    }
}
