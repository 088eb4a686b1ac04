// SPDX-License-Identifier: Apache-2.0
package dev.espalier.docs.archive;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArchiveSchemaTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Schemas SCHEMAS = new Schemas();

    /** Objects whose members may have any name. */
    private static final Set<String> FREE = Set.of("claims", "files", "headers", "value");

    private static final String READ = "cases/salon/embed/embed.to-one.json";
    private static final String REFUSED = "differences/body.null-row.json";

    @Test
    void every_json_file_follows_its_schema() {
        List<ArchiveFile> files = Stream.of("cases/", "differences/", "index.json")
                .flatMap(beginning -> Archives.files(beginning).stream())
                .toList();
        assertThat(files).hasSizeGreaterThan(1300);
        assertThat(files).flatMap(SCHEMAS::complaints).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {READ, "index.json", REFUSED})
    void what_is_missing_is_refused_wherever_it_is_missing(String path) throws JsonProcessingException {
        JsonNode whole = beginning(JSON.readTree(Archives.file(path).text()));
        List<String> accepted = new ArrayList<>();
        for (String pointer : members(whole, "")) {
            JsonNode broken = whole.deepCopy();
            ((ObjectNode) broken.at(parent(pointer))).remove(name(pointer));
            if (SCHEMAS.complaints(path, broken.toString()).isEmpty()) {
                accepted.add(pointer);
            }
        }
        assertThat(accepted).containsExactly("/$schema");
    }

    @ParameterizedTest
    @ValueSource(strings = {READ, "index.json", REFUSED})
    void what_is_unknown_is_refused_wherever_it_stands(String path) throws JsonProcessingException {
        JsonNode whole = beginning(JSON.readTree(Archives.file(path).text()));
        for (String pointer : members(whole, "")) {
            JsonNode broken = whole.deepCopy();
            ((ObjectNode) broken.at(parent(pointer))).put("unknown", "text");
            assertThat(SCHEMAS.complaints(path, broken.toString())).as(pointer).isNotEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            delimiter = '|',
            value = {
                "/database              | \"bakery\"",
                "/id                    | \"Upper\"",
                "/title                 | \"two\\nlines\"",
                "/tags                  | []",
                "/tags                  | [\"Two words\"]",
                "/source/kind           | \"guessed\"",
                "/claims                | \"text\"",
                "/chain                 | null",
                "/chain/calls           | []",
                "/chain/calls/0         | [1]",
                "/request/method        | \"get\"",
                "/request/path          | \"no slash\"",
                "/request/headers       | {\"Upper\":\"a\"}",
                "/request/headers       | {\"a\":\"two\\nlines\"}",
                "/request/body          | \"\"",
                "/sql/binds             | [1]",
                "/response/status       | 20",
                "/response/status       | \"200\"",
                "/response/body/kind    | \"xml\"",
                "/response/body/kind    | \"empty\"",
                "/result                | null",
                "/result/count          | \"many\"",
                "/result/data/kind      | \"value\""
            })
    void a_wrong_value_is_refused(String pointer, String value) throws JsonProcessingException {
        JsonNode broken = JSON.readTree(Archives.file(READ).text());
        assertThat(SCHEMAS.complaints(READ, broken.toString())).isEmpty();
        JsonNode parent = broken.at(parent(pointer));
        if (parent instanceof ObjectNode object) {
            object.set(name(pointer), JSON.readTree(value));
        } else {
            ((ArrayNode) parent).set(Integer.parseInt(name(pointer)), JSON.readTree(value));
        }
        assertThat(SCHEMAS.complaints(READ, broken.toString())).isNotEmpty();
    }

    /** The same with the first element of each list alone: a long index tells no more, and takes longer. */
    private static JsonNode beginning(JsonNode value) {
        if (value instanceof ArrayNode array) {
            while (array.size() > 1) {
                array.remove(1);
            }
        }
        value.forEach(ArchiveSchemaTest::beginning);
        return value;
    }

    /** Pointers to the members of all objects but those whose members may have any name. */
    private static List<String> members(JsonNode value, String at) {
        List<String> found = new ArrayList<>();
        value.properties().forEach(member -> {
            String pointer = at + "/" + member.getKey();
            found.add(pointer);
            if (!FREE.contains(member.getKey())) {
                found.addAll(members(member.getValue(), pointer));
            }
        });
        if (value.isArray() && !value.isEmpty()) {
            found.addAll(members(value.get(0), at + "/0"));
        }
        return found;
    }

    private static String parent(String pointer) {
        return pointer.substring(0, pointer.lastIndexOf('/'));
    }

    private static String name(String pointer) {
        return pointer.substring(pointer.lastIndexOf('/') + 1);
    }
}
