// SPDX-License-Identifier: Apache-2.0
package dev.espalier.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every method and option of the JavaScript client is in Java under its own name, or {@code client.md} says what is there instead. */
class ClientSurfaceTest {

    /** {@code SupabaseClient.schema}, in the page's words for what is there in Java. */
    private static final Pattern JAVA_METHOD = Pattern.compile("([A-Z]\\w+)\\.(\\w+)\\(");

    private final MarkdownFile page = MarkdownFile.read("docs/manual/reference/client.md");

    @Test
    void theListIsTheWholeClient() {
        assertThat(ClientMethod.all()).hasSizeGreaterThan(70);
        assertThat(all().map(ClientMethod.Part::words))
                .contains("eq()", "order(…, { nullsFirst })", "rpc(…, { count: 'exact' })", "createClient()");
    }

    @Test
    void whatIsNotInJavaIsToldOnThePage() {
        assertThat(missing()).isSubsetOf(told());
    }

    @Test
    void thePageTellsOfNothingElseAndOfNothingTwice() {
        assertThat(told()).doesNotHaveDuplicates().isSubsetOf(missing());
    }

    @Test
    void whatThePageNamesInsteadIsThere() {
        List<String> named = page.rows().stream()
                .flatMap(row ->
                        JAVA_METHOD.matcher(row.get(1)).results().map(match -> match.group(1) + " " + match.group(2)))
                .distinct()
                .toList();
        assertThat(named).hasSizeGreaterThan(10).allMatch(ClientSurfaceTest::isThere);
    }

    private static Stream<ClientMethod.Part> all() {
        return ClientMethod.all().stream().flatMap(ClientMethod::parts);
    }

    private static Set<String> missing() {
        return all().filter(part -> !JavaSurface.has(part))
                .map(ClientMethod.Part::words)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The first cell of each row, in which several parts are set apart by semicolons. */
    private List<String> told() {
        return page.rows().stream()
                .flatMap(row -> Arrays.stream(row.get(0).split("; ", -1)))
                .toList();
    }

    private static boolean isThere(String named) {
        String[] words = named.split(" ", 2);
        return Rooms.imports().keySet().stream()
                .map(room -> room + "." + words[0])
                .flatMap(ClientSurfaceTest::type)
                .flatMap(type -> Arrays.stream(type.getMethods()))
                .anyMatch(method -> method.getName().equals(words[1]));
    }

    private static Stream<Class<?>> type(String name) {
        try {
            return Stream.of(Class.forName(name));
        } catch (ClassNotFoundException e) {
            // It is in another package.
            return Stream.empty();
        }
    }
}
