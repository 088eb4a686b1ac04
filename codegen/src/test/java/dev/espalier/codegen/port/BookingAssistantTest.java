// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.port;

import static org.assertj.core.api.Assertions.assertThat;

import dev.espalier.catalog.CatalogReader;
import dev.espalier.codegen.audit.JudgedChain;
import dev.espalier.codegen.audit.judge.Judge;
import dev.espalier.codegen.flow.ChainFinder;
import dev.espalier.codegen.generate.Compiled;
import dev.espalier.codegen.port.BookingAssistant.Asked;
import dev.espalier.codegen.port.cases.PortedCases;
import dev.espalier.codegen.source.SourceFolder;
import dev.espalier.fixtures.corpus.CaseFile;
import dev.espalier.fixtures.corpus.CaseReader;
import dev.espalier.fixtures.corpus.ClientAnswer;
import dev.espalier.fixtures.corpus.Comparison;
import dev.espalier.fixtures.corpus.Corpus;
import dev.espalier.fixtures.corpus.GoldenCase;
import dev.espalier.fixtures.corpus.OpenCase;
import dev.espalier.fixtures.databases.Databases;
import dev.espalier.fixtures.databases.Fixture;
import dev.espalier.fixtures.databases.TestDatabase;
import dev.espalier.fixtures.json.JsonLiteral;
import dev.espalier.fixtures.json.JsonLiteral.JsonNull;
import dev.espalier.fixtures.json.JsonLiteral.JsonNumber;
import dev.espalier.schema.DatabaseSchema;
import dev.espalier.supabase.SupabaseClient;
import dev.espalier.supabase.response.Response;
import dev.espalier.supabase.response.SupabaseError;
import java.lang.reflect.Method;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BookingAssistantTest {

    private static final String GENERATED = "dev.espalier.fixtures.salon";

    @TempDir
    private Path folder = Path.of("");

    static List<Style> styles() {
        return List.of(new Style.Text(), new Style.Typed(GENERATED));
    }

    @ParameterizedTest
    @MethodSource("styles")
    void its_methods_in_java_give_the_recorded_answers(Style style) throws Exception {
        DatabaseSchema schema = schema();
        Ported ported = new Porter("com.acme.data", Optional.of(schema), style).port(chains(schema));
        assertThat(ported.methods()).allMatch(method -> method.obstacle().isEmpty());
        Path sources = write(ported);
        Compiled compiled = Compiled.of(sources, Files.createDirectories(folder.resolve("classes")));
        assertThat(compiled.complaints()).isEmpty();
        try (URLClassLoader loader = compiled.loader()) {
            Set<String> methods =
                    BookingAssistant.all().stream().map(Asked::method).collect(Collectors.toSet());
            assertThat(methods).hasSize(19);
            for (Asked asked : BookingAssistant.all()) {
                GoldenCase golden = Corpus.load().get("salon", asked.golden());
                assertThat(Comparison.ofResult(golden, answer(loader, ported, asked, golden, schema)))
                        .as(asked.toString())
                        .isEmpty();
            }
        }
    }

    @Test
    void its_cases_wait_for_their_answers() throws Exception {
        DatabaseSchema schema = schema();
        Ported ported = new Porter("com.acme.data", Optional.of(schema), new Style.Text()).port(chains(schema));
        List<CaseFile> cases = new ArrayList<>();
        new PortedCases("mine", Optional.of(schema))
                .of(ported)
                .forEach((path, text) -> cases.add(CaseReader.readFile(path, text)));
        assertThat(cases).hasSize(19).allMatch(OpenCase.class::isInstance);
        assertThat(cases.stream().map(one -> one.key().id()))
                .contains("data-layer.create-booking", "data-layer.get-recent-messages");
    }

    private static List<JudgedChain> chains(DatabaseSchema schema) throws Exception {
        Path source = Path.of(
                BookingAssistantTest.class.getResource("booking-assistant").toURI());
        return Judge.by(schema).judge(new ChainFinder().find(SourceFolder.open(source)));
    }

    private static DatabaseSchema schema() throws Exception {
        try (Connection connection = Databases.shared(Fixture.SALON).connect()) {
            return CatalogReader.read(connection, Fixture.SALON.schemas());
        }
    }

    private Path write(Ported ported) throws Exception {
        Path sources = Files.createDirectories(folder.resolve("sources"));
        for (PortedClass one : ported.classes()) {
            Path file = sources.resolve(one.path());
            Files.createDirectories(file.resolve("..").normalize());
            Files.writeString(file, one.text());
        }
        return sources;
    }

    /** A case that writes has a database for itself. */
    private static ClientAnswer answer(
            URLClassLoader loader, Ported ported, Asked asked, GoldenCase golden, DatabaseSchema schema)
            throws Exception {
        PortedClass owner = ported.classes().stream()
                .filter(one ->
                        one.methods().stream().anyMatch(method -> method.name().equals(asked.method())))
                .findFirst()
                .orElseThrow();
        Class<?> type = loader.loadClass(owner.packageName() + "." + owner.name());
        Method method = Stream.of(type.getMethods())
                .filter(one -> one.getName().equals(asked.method()))
                .findFirst()
                .orElseThrow();
        boolean reads = golden.request().method().equals("GET");
        TestDatabase database = reads ? Databases.shared(Fixture.SALON) : Databases.clone(Fixture.SALON);
        try {
            Object layer = type.getConstructor(SupabaseClient.class)
                    .newInstance(SupabaseClient.of(schema).on(database.dataSource()));
            return told((Response<?>) method.invoke(layer, asked.arguments().toArray()));
        } finally {
            if (!reads) {
                database.close();
            }
        }
    }

    private static ClientAnswer told(Response<?> response) {
        return new ClientAnswer(
                response.status(),
                response.statusText(),
                response.count().isPresent()
                        ? new JsonNumber(Long.toString(response.count().getAsLong()))
                        : new JsonNull(),
                json(response.json()),
                json(response.error().map(SupabaseError::json)));
    }

    private static JsonLiteral json(Optional<String> text) {
        return text.map(JsonLiteral::parse).orElseGet(JsonNull::new);
    }
}
