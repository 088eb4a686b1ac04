// SPDX-License-Identifier: Apache-2.0
package dev.espalier.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** What Maven is told of the goals; that they work is shown by the projects in {@code src/it}. */
class GoalsTest {

    @Test
    void there_are_two_goals_and_help() throws Exception {
        assertThat(elements(descriptor(), "mojo"))
                .extracting(goal -> text(goal, "goal"))
                .containsExactlyInAnyOrder("generate", "check", "help");
        assertThat(text(descriptor(), "goalPrefix")).isEqualTo("espalier");
    }

    @ParameterizedTest
    @ValueSource(strings = {"generate", "check"})
    void each_parameter_is_described_and_can_be_given_on_the_command_line(String name) throws Exception {
        Element goal = elements(descriptor(), "mojo").stream()
                .filter(mojo -> text(mojo, "goal").equals(name))
                .findFirst()
                .orElseThrow();
        List<Element> parameters = elements(goal, "parameter").stream()
                .filter(parameter -> text(parameter, "editable").equals("true"))
                .toList();
        assertThat(parameters)
                .extracting(parameter -> text(parameter, "name"))
                .contains(
                        "url",
                        "user",
                        "password",
                        "migrations",
                        "schemas",
                        "packageName",
                        "directory",
                        "resources",
                        "skip")
                .hasSize(name.equals("check") ? 10 : 9);
        assertThat(parameters).allSatisfy(parameter -> {
            assertThat(text(parameter, "description")).isNotBlank();
            assertThat(text(goal, text(parameter, "name"))).startsWith("${espalier.");
        });
    }

    private static Element descriptor() throws Exception {
        try (InputStream in = GoalsTest.class.getResourceAsStream("/META-INF/maven/plugin.xml")) {
            assertThat(in).isNotNull();
            Document document =
                    DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(in);
            return document.getDocumentElement();
        }
    }

    private static List<Element> elements(Element parent, String name) {
        NodeList found = parent.getElementsByTagName(name);
        return IntStream.range(0, found.getLength())
                .mapToObj(found::item)
                .map(Element.class::cast)
                .toList();
    }

    private static String text(Element parent, String name) {
        return elements(parent, name).get(0).getTextContent();
    }
}
