// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.port;

import static org.assertj.core.api.Assertions.assertThat;

import dev.espalier.codegen.audit.JudgedChain;
import dev.espalier.codegen.audit.judge.Judge;
import dev.espalier.codegen.flow.ChainFinder;
import dev.espalier.codegen.generate.Compiled;
import dev.espalier.codegen.source.SourceFolder;
import dev.espalier.fixtures.salon.Public;
import dev.espalier.schema.DatabaseSchema;
import dev.espalier.schema.JooqSchemaReader;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every chain that somebody thought of is a method that compiles, whatever it looks like. */
class HardSourcesTest {

    @TempDir
    private Path folder = Path.of("");

    @Test
    void chains_of_hard_sources_compile_without_a_schema() throws Exception {
        demandJava(Judge.byGrammar().judge(new ChainFinder().find(sources())), Optional.empty(), new Style.Text());
    }

    @Test
    void chains_of_hard_sources_compile_by_generated_classes() throws Exception {
        DatabaseSchema salon = JooqSchemaReader.read(Public.PUBLIC);
        List<JudgedChain> chains = Judge.by(salon).judge(new ChainFinder().find(sources()));
        demandJava(chains, Optional.of(salon), new Style.Typed("dev.espalier.fixtures.salon"));
    }

    private void demandJava(List<JudgedChain> chains, Optional<DatabaseSchema> schema, Style style) throws Exception {
        Ported ported = new Porter("com.acme", schema, style).port(chains);
        assertThat(ported.methods()).hasSameSizeAs(chains).hasSizeGreaterThan(400);
        long left = ported.methods().stream()
                .filter(method -> method.obstacle().isPresent())
                .count();
        assertThat(left).isLessThan(ported.methods().size() / 10);
        Path sources = Files.createDirectories(folder.resolve("sources"));
        for (PortedClass one : ported.classes()) {
            Path file = sources.resolve(one.path());
            Files.createDirectories(file.resolve("..").normalize());
            Files.writeString(file, one.text());
        }
        assertThat(Compiled.of(sources, Files.createDirectories(folder.resolve("classes")))
                        .complaints())
                .isEmpty();
    }

    private static SourceFolder sources() throws Exception {
        URL hard = Objects.requireNonNull(ChainFinder.class.getResource("hard"), "hard");
        return SourceFolder.open(Path.of(hard.toURI()));
    }
}
