// SPDX-License-Identifier: Apache-2.0
package dev.espalier.docs.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The site of this project, page by page. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SiteTest {

    private static final Path ROOT = Path.of(System.getProperty("espalier.root", ".."));

    @TempDir
    private static Path folder;

    /** Every page by its path in the site. */
    private static final Map<String, Document> PAGES = new TreeMap<>();

    @BeforeAll
    static void makeTheSite() throws IOException {
        Site.of(ROOT).write(folder);
        try (Stream<Path> files = Files.walk(folder)) {
            files.filter(file -> file.toString().endsWith(".html"))
                    .forEach(
                            file -> PAGES.put(folder.relativize(file).toString().replace('\\', '/'), page(file)));
        }
    }

    private static Document page(Path file) {
        try {
            return Jsoup.parse(file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void every_page_has_a_title_a_language_one_first_heading_and_its_landmarks() {
        assertThat(PAGES).hasSizeGreaterThan(20).containsKeys("index.html", "all-pages.html", "reference/client.html");
        assertThat(wrong(page -> Stream.of(
                                page.title().isBlank() ? "no title" : "",
                                page.select("html[lang=en]").isEmpty() ? "no language" : "",
                                page.select("h1").size() == 1 ? "" : "not one first heading",
                                page.select("body > header, main, nav#site--menu, body > footer")
                                                        .size()
                                                == 4
                                        ? ""
                                        : "not each landmark once",
                                page.select("a.skip[href=#site--text]").isEmpty() ? "no way to skip" : "")
                        .filter(fault -> !fault.isEmpty())))
                .isEmpty();
    }

    @Test
    void every_link_leads_to_a_file_of_the_site_and_to_an_anchor_that_is_there() {
        Map<String, Set<String>> ids =
                PAGES.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, entry -> ids(entry.getValue())));
        List<String> dead = PAGES.entrySet().stream()
                .flatMap(entry -> links(entry.getValue())
                        .filter(link -> !alive(entry.getKey(), link, ids))
                        .map(link -> entry.getKey() + " -> " + link))
                .toList();
        assertThat(dead).isEmpty();
    }

    private static Set<String> ids(Document page) {
        return new HashSet<>(page.select("[id]").eachAttr("id"));
    }

    private static Stream<String> links(Document page) {
        return Stream.concat(
                page.select("[href]").eachAttr("href").stream(), page.select("[src]").eachAttr("src").stream());
    }

    private static boolean alive(String from, String link, Map<String, Set<String>> ids) {
        URI target = URI.create("/" + from).resolve(link);
        if (target.isAbsolute()) {
            return target.getScheme().matches("https?");
        }
        String path = target.getPath().substring(1);
        return Files.isRegularFile(folder.resolve(path))
                && (target.getFragment() == null
                        || ids.getOrDefault(path, Set.of()).contains(target.getFragment()));
    }

    @Test
    void no_page_has_an_id_twice() {
        assertThat(wrong(page -> {
                    Set<String> seen = new HashSet<>();
                    return page.select("[id]").eachAttr("id").stream().filter(id -> !seen.add(id));
                }))
                .isEmpty();
    }

    @Test
    void no_page_loads_anything_from_elsewhere_or_has_a_style_or_a_script_in_it() {
        assertThat(wrong(page -> page.select("script, link, img").stream()
                        .map(SiteTest::address)
                        .filter(address ->
                                address.isEmpty() || URI.create(address).isAbsolute())))
                .isEmpty();
        assertThat(wrong(page -> page.select("style, [style], [onclick], iframe, object, embed").stream()
                        .map(Element::tagName)))
                .isEmpty();
    }

    /** What is wrong with pages, each with its path. */
    private static List<String> wrong(Function<Document, Stream<String>> faults) {
        return PAGES.entrySet().stream()
                .flatMap(entry -> faults.apply(entry.getValue()).map(fault -> entry.getKey() + ": " + fault))
                .toList();
    }

    private static String address(Element element) {
        return element.hasAttr("src") ? element.attr("src") : element.attr("href");
    }

    @Test
    void the_list_of_all_pages_leads_to_every_page_of_the_menu() {
        Document all = PAGES.getOrDefault("all-pages.html", new Document(""));
        List<String> menu = all.select("nav#site--menu a").eachAttr("href");
        assertThat(menu).hasSizeGreaterThan(10).doesNotHaveDuplicates();
        assertThat(all.select("main a").eachAttr("href")).containsAll(menu);
    }

    @Test
    void the_search_knows_every_page_of_the_menu() throws IOException {
        String index = Files.readString(folder.resolve("assets/search-index.js"));
        assertThat(PAGES.getOrDefault("all-pages.html", new Document(""))
                        .select("nav#site--menu a")
                        .eachAttr("href"))
                .allSatisfy(path -> assertThat(index).contains("[\"" + path + "\","));
    }
}
