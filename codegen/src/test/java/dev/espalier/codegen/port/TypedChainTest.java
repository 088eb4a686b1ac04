// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.port;

import static org.assertj.core.api.Assertions.assertThat;

import dev.espalier.catalog.CatalogReader;
import dev.espalier.codegen.generate.Compiled;
import dev.espalier.codegen.java.JavaChain;
import dev.espalier.codegen.port.name.TypedChain;
import dev.espalier.fixtures.corpus.ChainCall;
import dev.espalier.fixtures.corpus.Corpus;
import dev.espalier.fixtures.corpus.GoldenCase;
import dev.espalier.fixtures.corpus.Translation;
import dev.espalier.fixtures.databases.Databases;
import dev.espalier.fixtures.databases.Fixture;
import dev.espalier.fixtures.json.JsonLiteral.JsonText;
import dev.espalier.fixtures.shop.api.Api;
import dev.espalier.fixtures.shop.api_v2.ApiV2;
import dev.espalier.limits.Limits;
import dev.espalier.limits.Limits.Aggregates;
import dev.espalier.schema.DatabaseSchema;
import dev.espalier.schema.JooqSchemaReader;
import dev.espalier.supabase.ResultBuilder;
import dev.espalier.supabase.SupabaseClient;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Chains of the corpus in names of the fixtures' generated classes. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class TypedChainTest {

    private static final Map<String, DatabaseSchema> CLASSES = Map.of(
            "salon", JooqSchemaReader.read(dev.espalier.fixtures.salon.Public.PUBLIC),
            "clinic", JooqSchemaReader.read(dev.espalier.fixtures.clinic.Public.PUBLIC),
            "shop.api", JooqSchemaReader.read(Api.API),
            "shop.api_v2", JooqSchemaReader.read(ApiV2.API_V2));

    @TempDir
    private Path folder = Path.of("");

    @Test
    void a_name_and_a_value_are_of_the_generated_column() throws Exception {
        assertThat(typed("salon", "app.bookings.by-id")).hasValue("""
                supabase.from(BOOKINGS)
                    .select(
                            all(),
                            embed(CLIENTS),
                            embed(SERVICES),
                            embed(STAFF),
                            embed(REMINDERS).select(REMINDERS.KIND, REMINDERS.SCHEDULED_AT, REMINDERS.STATUS))
                    .eq(BOOKINGS.ID, 8L)
                    .order("kind", ascending().referencedTable("reminders"))
                    .single()""");
    }

    @Test
    void a_call_of_a_function_has_no_generated_name() throws Exception {
        assertThat(typed("salon", "app.stats.database")).isEmpty();
    }

    private static Optional<String> typed(String database, String id) {
        return typed(Corpus.load().get(database, id)).map(JavaChain::text);
    }

    @ParameterizedTest
    @CsvSource({"SALON, 200", "SHOP, 500", "CLINIC, 40"})
    void every_chain_in_generated_names_compiles_and_has_the_golden_sql(Fixture fixture, int many) throws Exception {
        Map<String, GoldenCase> cases = new LinkedHashMap<>();
        Path sources = Files.createDirectories(folder.resolve("sources"));
        for (GoldenCase one : Corpus.load().cases(name(fixture))) {
            Optional<JavaChain> chain = one.translation() instanceof Translation.Sql ? typed(one) : Optional.empty();
            if (chain.isPresent()) {
                String type = "Chain" + cases.size();
                cases.put(type, one);
                Files.writeString(sources.resolve(type + ".java"), source(type, chain.get()));
            }
        }
        assertThat(cases).hasSizeGreaterThan(many);
        Compiled compiled = Compiled.of(sources, Files.createDirectories(folder.resolve("classes")));
        assertThat(compiled.complaints()).isEmpty();
        SupabaseClient client =
                SupabaseClient.of(golden(fixture), Limits.defaults().withAggregates(Aggregates.ALLOWED));
        try (URLClassLoader loader = compiled.loader()) {
            for (Map.Entry<String, GoldenCase> one : cases.entrySet()) {
                Object chain = loader.loadClass(one.getKey())
                        .getMethod("of", SupabaseClient.class)
                        .invoke(null, client);
                assertThat(((ResultBuilder<?>) chain).sql())
                        .as(one.getValue().key().toString())
                        .isEqualTo(((Translation.Sql) one.getValue().translation()).text());
            }
        }
    }

    /** Of the shop the classes of one schema alone, as a chain asks one of them. */
    private static Optional<JavaChain> typed(GoldenCase one) {
        String name = one.database();
        if (name.equals("shop")) {
            name += isOf("api_v2", one) ? ".api_v2" : ".api";
        }
        return TypedChain.of(
                one.calls(), Objects.requireNonNull(CLASSES.get(name), name), "dev.espalier.fixtures." + name);
    }

    private static boolean isOf(String schema, GoldenCase one) {
        return one.calls().contains(new ChainCall("schema", List.of(new JsonText(schema))));
    }

    private static String source(String type, JavaChain chain) {
        StringBuilder imports = new StringBuilder();
        chain.imports().forEach(line -> imports.append("import ").append(line).append(";\n"));
        return imports + "public class " + type + " {\n    public static dev.espalier.supabase.ResultBuilder<?> of("
                + "dev.espalier.supabase.SupabaseClient supabase) {\n        return " + chain.text() + ";\n    }\n}\n";
    }

    private static String name(Fixture fixture) {
        return fixture.name().toLowerCase(Locale.ROOT);
    }

    /** What the golden SQL was made by: of the salon its generated classes, of the others the catalog. */
    private static DatabaseSchema golden(Fixture fixture) throws Exception {
        if (fixture == Fixture.SALON) {
            return Objects.requireNonNull(CLASSES.get("salon"));
        }
        try (Connection connection = Databases.shared(fixture).connect()) {
            return CatalogReader.read(connection, fixture.schemas());
        }
    }
}
