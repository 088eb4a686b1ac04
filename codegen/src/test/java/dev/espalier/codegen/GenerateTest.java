// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import dev.espalier.catalog.CatalogReader;
import dev.espalier.codegen.generate.Compiled;
import dev.espalier.fixtures.databases.Databases;
import dev.espalier.fixtures.databases.Fixture;
import dev.espalier.plan.EmbedWords;
import dev.espalier.schema.DatabaseSchema;
import dev.espalier.supabase.Relationship;
import dev.espalier.supabase.Selected;
import dev.espalier.supabase.SupabaseClient;
import java.io.IOException;
import java.lang.reflect.Field;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jooq.Record;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code espalier generate} writes of the sample databases: it compiles, is the same each time, and leads where it says. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class GenerateTest {

    private static final String CHAIN = """
            import static db.api.Relationships.*;
            import static db.api.Tables.*;
            import static dev.espalier.supabase.Selected.*;
            class Snippet {
                Object chain(dev.espalier.supabase.SupabaseClient supabase) {
                    return supabase.%s;
                }
            }
            """;

    @TempDir
    static Path shop;

    @TempDir
    static Path shopClasses;

    @TempDir
    Path directory;

    @TempDir
    Path classes;

    @BeforeAll
    static void generateTheShop() throws IOException {
        assertThat(generate(Fixture.SHOP, shop).code()).isZero();
        assertThat(Compiled.of(shop, shopClasses).complaints()).isEmpty();
    }

    private static Outcome generate(Fixture fixture, Path directory) {
        String name = fixture.name().toLowerCase(Locale.ROOT);
        return Outcome.of("generate", "--fixture", name, "--package", "db", "--directory", directory.toString());
    }

    private static DatabaseSchema live(Fixture fixture) throws SQLException {
        try (Connection connection = Databases.shared(fixture).connect()) {
            return CatalogReader.read(connection, fixture.schemas());
        }
    }

    private static Map<String, String> files(Path directory) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> tree = Files.walk(directory)) {
            for (Path file : tree.filter(Files::isRegularFile).toList()) {
                files.put(directory.relativize(file).toString(), Files.readString(file));
            }
        }
        return files;
    }

    private List<Relationship<?, ?>> constants(URLClassLoader loader) throws IOException, ReflectiveOperationException {
        List<Relationship<?, ?>> constants = new ArrayList<>();
        List<String> names = files(directory).keySet().stream()
                .filter(file -> file.endsWith("Relationships.java"))
                .map(file -> file.replace(".java", "").replace('/', '.').replace('\\', '.'))
                .toList();
        for (String name : names) {
            for (Field field : loader.loadClass(name).getFields()) {
                constants.add((Relationship<?, ?>) field.get(null));
            }
        }
        return constants;
    }

    @ParameterizedTest
    @EnumSource
    void it_compiles_reads_its_schema_and_every_constant_embeds(Fixture fixture) throws Exception {
        Outcome generated = generate(fixture, directory);
        assertThat(generated.code()).as(generated.err()).isZero();
        Compiled compiled = Compiled.of(directory, classes);
        assertThat(compiled.complaints()).isEmpty();
        try (URLClassLoader loader = compiled.loader(directory)) {
            DatabaseSchema schema = (DatabaseSchema)
                    loader.loadClass("db.Schema").getMethod("read").invoke(null);
            assertThat(schema).isEqualTo(live(fixture));
            List<Relationship<?, ?>> constants = constants(loader);
            assertThat(constants).hasSize((int) nameable(schema)).hasSizeGreaterThan(5);
            SupabaseClient client = SupabaseClient.of(schema);
            constants.forEach(constant -> assertThat(sql(client, constant))
                    .as("%s", constant)
                    .containsAnyOf(quoted(constant.child().getName()), quoted(constant.target())));
        }
    }

    private static String quoted(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }

    private static <P extends Record> String sql(SupabaseClient client, Relationship<P, ?> constant) {
        String schema = String.valueOf(constant.parent().getSchema().getName());
        return client.schema(schema)
                .from(constant.parent())
                .select(List.of(Selected.embed(constant)))
                .sql();
    }

    private static long nameable(DatabaseSchema schema) {
        return schema.relations().stream()
                .flatMap(relation -> schema.relationships(relation.name()).stream())
                .filter(found -> EmbedWords.of(schema, found).isPresent())
                .count();
    }

    @Test
    void the_same_database_gives_the_same_bytes_and_touches_nothing() throws IOException {
        generate(Fixture.CLINIC, directory);
        Map<String, String> first = files(directory);
        Outcome again = generate(Fixture.CLINIC, directory);
        assertThat(again.out()).startsWith("0 files written, " + first.size() + " unchanged, 0 deleted");
        assertThat(files(directory)).isEqualTo(first);
        assertThat(first.values())
                .allSatisfy(text -> assertThat(text).doesNotContain("\r").endsWith("\n"));
    }

    @Test
    void the_shop_has_a_class_for_every_relation_and_none_for_a_partition() throws IOException, SQLException {
        assertThat(files(shop).keySet().stream()
                        .filter(file -> file.contains("/tables/") && !file.contains("/records/")))
                .hasSize(live(Fixture.SHOP).relations().size())
                .contains("db/api/tables/Events.java", "db/api_v2/tables/Tags.java")
                .doesNotContain("db/api/tables/Events_2025.java");
    }

    @Test
    void constants_are_named_by_their_path() throws IOException {
        assertThat(files(shop).get("db/api/Relationships.java"))
                .contains(
                        "Relationship<OrdersRecord, AddressesRecord> ORDERS__BILLING_ADDRESS_ID__ADDRESSES"
                                + " = Relationship.of(Orders.ORDERS, Addresses.ADDRESSES, \"addresses\", \"orders_billing_address_id_fkey\");",
                        " ADDRESSES__ORDERS__BILLING_ADDRESS_ID = ",
                        " PRODUCTS__PRODUCT_TAGS__TAGS = ",
                        " CATEGORIES__PARENT_ID__CATEGORIES = ",
                        " CATEGORIES__CATEGORIES__PARENT_ID = ",
                        " CUSTOMERS__OPEN_ORDERS = ",
                        " ITEM_REVIEWS__ORDER_ID_LINE__ORDER_ITEMS = ",
                        "     * <code>categories</code>: <code>parent_id</code>.\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "true  | from(ORDERS).select(embed(ORDERS__BILLING_ADDRESS_ID__ADDRESSES).select(ADDRESSES.CITY))",
                "true  | from(PRODUCTS).select(all(), embed(PRODUCTS__PRODUCT_TAGS__TAGS).select(TAGS.LABEL).inner())",
                "true  | from(CUSTOMERS).select(embed(CUSTOMERS__OPEN_ORDERS).select(embed(ORDERS__CUSTOMER_ID__CUSTOMERS)))",
                "false | from(CUSTOMERS).select(embed(ORDERS__BILLING_ADDRESS_ID__ADDRESSES))",
                "false | from(ORDERS).select(embed(ORDERS__BILLING_ADDRESS_ID__ADDRESSES).select(TAGS.LABEL))",
            })
    void what_leads_elsewhere_does_not_compile(String compiles, String chain) throws IOException {
        Files.writeString(directory.resolve("Snippet.java"), CHAIN.formatted(chain));
        List<String> complaints = Compiled.of(directory, classes, shopClasses).complaints();
        assertThat(complaints.isEmpty()).as("%s", complaints).isEqualTo(compiles.equals("true"));
        assertThat(complaints).noneMatch(complaint -> complaint.contains("cannot find symbol"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1db", "a..b", "a.class"})
    void a_package_that_is_none_is_wrong_use(String name) {
        Outcome refused =
                Outcome.of("generate", "--fixture", "salon", "--package", name, "--directory", directory.toString());
        assertThat(refused.code()).isEqualTo(2);
        assertThat(refused.err()).contains("--package: not the name of a package");
    }
}
