// SPDX-License-Identifier: Apache-2.0
package dev.espalier.docs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.espalier.docs.diagram.Diagram;
import dev.espalier.docs.diagram.Diagrams;
import dev.espalier.docs.diagram.Walk;
import dev.espalier.docs.diagram.Walk.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** The pictures are what their sources say, and the sources are true; {@code -Ddocs=update} draws them anew. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class DiagramsTest {

    private static final Path FOLDER = MarkdownFile.ROOT.resolve("docs/manual/diagrams");

    private final Map<String, Diagram> diagrams = Diagrams.in(FOLDER);

    @Test
    void every_picture_is_what_its_source_says() throws IOException {
        List<String> stale = new ArrayList<>();
        for (Map.Entry<String, Diagram> diagram : diagrams.entrySet()) {
            Path picture = FOLDER.resolve(diagram.getKey() + ".svg");
            String drawn = diagram.getValue().svg(diagram.getKey());
            if (!Files.exists(picture) || !SourceText.of(picture).equals(drawn)) {
                stale.add(picture.getFileName().toString());
                if ("update".equals(System.getProperty("docs"))) {
                    Files.writeString(picture, drawn);
                }
            }
        }
        assertThat(diagrams).isNotEmpty();
        assertThat(stale).as("pictures to be drawn anew with -Ddocs=update").isEmpty();
    }

    @Test
    void every_stage_of_the_corridor_is_a_room_and_every_thing_between_them_a_class() {
        List<String> rooms = List.copyOf(Rooms.imports().keySet());
        List<String> classes = Rooms.sources().stream()
                .map(file -> file.getFileName().toString().replace(".java", ""))
                .toList();
        assertThat(names("corridor", Kind.VERB))
                .hasSizeGreaterThan(4)
                .allSatisfy(verb -> assertThat(rooms).anyMatch(room -> room.endsWith("." + verb)));
        assertThat(names("corridor", Kind.THING).stream().filter(name -> Character.isUpperCase(name.charAt(0))))
                .hasSizeGreaterThan(4)
                .allSatisfy(thing -> assertThat(classes).contains(thing));
    }

    @Test
    void the_corridor_has_the_stages_that_the_architecture_draws() {
        String drawn = MarkdownFile.read("ARCHITECTURE.md").blocks("").get(0);
        assertThat(names("corridor", Kind.VERB))
                .allSatisfy(verb -> assertThat(drawn).contains(verb));
    }

    @Test
    void every_stage_of_a_move_but_the_last_is_a_command_that_the_page_runs() {
        String page = SourceText.of(MarkdownFile.ROOT.resolve("docs/manual/how-to/move-off-supabase.md"));
        List<String> verbs = names("moving", Kind.VERB);
        assertThat(verbs.subList(0, verbs.size() - 1))
                .hasSizeGreaterThan(2)
                .allSatisfy(verb -> assertThat(page).contains("\nespalier " + verb + " "));
    }

    private List<String> names(String walk, Kind kind) {
        return diagrams.get(walk) instanceof Walk stages
                ? stages.stages().stream()
                        .filter(stage -> stage.kind() == kind)
                        .flatMap(stage -> stage.names().stream())
                        .toList()
                : List.of();
    }
}
