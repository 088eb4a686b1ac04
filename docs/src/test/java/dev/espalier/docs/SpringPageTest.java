// SPDX-License-Identifier: Apache-2.0
package dev.espalier.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Every block of {@code spring-boot.md} is a part of the service that its tests run. */
class SpringPageTest {

    private static final Path TESTS = MarkdownFile.ROOT.resolve("docs/src/test");
    private static final Path SERVICE = TESTS.resolve("java/dev/espalier/docs/spring");

    private final MarkdownFile page = MarkdownFile.read("docs/manual/how-to/spring-boot.md");

    @Test
    void itsJavaBlocksAreTheRegionsOfTheServiceThatRuns() {
        List<String> regions = List.of(
                        "SupabaseConfiguration",
                        "Admissions",
                        "SecurityConfiguration",
                        "Callers",
                        "Visit",
                        "VisitsController",
                        "Errors")
                .stream()
                .flatMap(name -> SourceText.regions(SERVICE.resolve(name + ".java")).values().stream())
                .toList();
        assertThat(page.blocks("java")).containsExactlyElementsOf(regions);
    }

    @Test
    void itsPropertiesAreThoseOfTheService() {
        assertThat(page.blocks("properties"))
                .containsExactly(SourceText.of(TESTS.resolve("resources/application.properties")));
    }
}
