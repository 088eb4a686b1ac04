// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.port;

import static dev.espalier.codegen.port.ChainByHand.holds;
import static dev.espalier.codegen.port.ChainByHand.json;
import static dev.espalier.codegen.port.ChainByHand.template;
import static dev.espalier.codegen.port.ChainByHand.typed;
import static dev.espalier.codegen.port.ChainByHand.unknown;
import static org.assertj.core.api.Assertions.assertThat;

import dev.espalier.codegen.audit.JudgedChain;
import dev.espalier.codegen.chain.Argument.Choice;
import dev.espalier.codegen.chain.Argument.Mapped;
import dev.espalier.codegen.chain.Argument.Named;
import dev.espalier.codegen.chain.Argument.OneOf;
import dev.espalier.codegen.chain.Argument.Spread;
import dev.espalier.codegen.chain.Argument.Undefined;
import dev.espalier.codegen.chain.Gap;
import dev.espalier.codegen.generate.Compiled;
import dev.espalier.fixtures.salon.Public;
import dev.espalier.schema.DatabaseSchema;
import dev.espalier.schema.JooqSchemaReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PorterTest {

    private static final Optional<DatabaseSchema> SALON = Optional.of(JooqSchemaReader.read(Public.PUBLIC));

    @TempDir
    private Path folder = Path.of("");

    @Test
    void a_value_that_is_not_known_is_a_parameter_of_its_columns_type() throws IOException {
        assertThat(java(ChainByHand.in("byStaff", "companyId", "staffId", "from")
                        .step("from", "bookings")
                        .step("select", "id, status")
                        .step("eq", "company_id", unknown("companyId"))
                        .step("eq", "staff_id", unknown("staffId"))
                        .step("gte", "datetime", unknown("from"))
                        .step("limit", unknown("limit"))))
                .contains("""
                            public Response<JsonNode> byStaff(int companyId, long staffId, OffsetDateTime from, long limit) {
                                return supabase.from("bookings")
                                        .select("id, status")
                                        .eq("company_id", companyId)
                                        .eq("staff_id", staffId)
                                        .gte("datetime", from)
                                        .limit(limit)
                                        .execute();
                            }
                        """);
    }

    @Test
    void a_call_under_a_condition_is_made_under_it() throws IOException {
        assertThat(java(ChainByHand.in("list", "{status, staffId, all, kind, ids}")
                        .step("from", "bookings")
                        .step("select", "*")
                        .when("status", "eq", "status", unknown("status"))
                        .when("staffId !== undefined", "eq", "staff_id", unknown("staffId"))
                        .unless("all", "neq", "status", "cancelled")
                        .when("kind === 'late' && ids?.length > 0", "in", "id", unknown("ids"))
                        .when("kind === 'late' && ids?.length > 0", "lt", "id", 5)
                        .unless("kind === 'late' && ids?.length > 0", "gt", "id", 5)
                        .when("isOpen(now) || other.flag", "eq", "source", "web")
                        .step("order", "id")))
                .contains(
                        "String status,\n            Long staffId,\n            boolean all,\n            String kind,\n            List<Long> ids,\n")
                .contains("""
                                var chain = supabase.from("bookings").select("*");
                                if (status != null && !status.isEmpty()) {
                                    chain = chain.eq("status", status);
                                }
                                if (staffId != null) {
                                    chain = chain.eq("staff_id", staffId);
                                }
                                if (!all) {
                                    chain = chain.neq("status", "cancelled");
                                }
                                if ("late".equals(kind) && ids != null && !ids.isEmpty()) {
                                    chain = chain.in("id", ids).lt("id", 5);
                                } else {
                                    chain = chain.gt("id", 5);
                                }
                        """)
                .contains("return chain.order(\"id\").execute();");
    }

    @Test
    void null_and_undefined_that_mean_two_things_are_told_apart() throws IOException {
        assertThat(java(ChainByHand.in("of", "who", "{status}")
                        .step("from", "bookings")
                        .step("select", "*")
                        .when("who === null", "is", "staff_id", json("null"))
                        .when("who !== null && who !== undefined", "eq", "staff_id", unknown("who"))
                        .when("typeof who !== 'undefined'", "gt", "id", 5)
                        .when("status !== undefined && status !== null", "eq", "status", unknown("status"))))
                .contains("""
                                if (whenWhoIsNull) {
                                    chain = chain.is("staff_id", null);
                                }
                                if (!whenWhoIsNull && who != null) {
                                    chain = chain.eq("staff_id", who);
                                }
                                if (who != null) {
                                    chain = chain.gt("id", 5);
                                }
                                if (status != null) {
                        """);
    }

    @Test
    void a_template_is_put_together_and_or_binds_its_values() throws IOException {
        assertThat(java(ChainByHand.in("search", "q", "ids")
                        .step("from", "clients")
                        .step("select", "id, name")
                        .step("ilike", "name", template(List.of("%", "%"), "q"))
                        .step("eq", "notes", template(List.of("", ":", ""), "companyId", "q"))
                        .step("eq", "company_id", unknown("companyId"))
                        .step(
                                "or",
                                template(
                                        List.of("name.ilike.%", "%,phone.eq.", ",and(id.in.(", "),is_vip.is.true)"),
                                        "q",
                                        "q",
                                        "ids.join(',')"))))
                .contains("search(String q, List<Long> ids, int companyId)")
                .contains(".ilike(\"name\", \"%\" + q + \"%\")")
                .contains(".eq(\"notes\", \"\" + companyId + \":\" + q)")
                .contains("any.ilike(\"name\", \"%\" + q + \"%\")")
                .contains(".eq(\"phone\", q)")
                .contains(".and(allOf2 -> allOf2.in(\"id\", ids).is(\"is_vip\", true))");
    }

    @Test
    void rows_are_put_together_from_parameters() throws IOException {
        assertThat(java(ChainByHand.in("save", "data")
                        .step("from", "clients")
                        .step(
                                "upsert",
                                new Mapped(List.of(
                                        new Spread(unknown("data")),
                                        new Named("company_id", unknown("companyId")),
                                        new Named("tags", unknown("tags")),
                                        new Named("notes", json("null")),
                                        new Named("last_visit_at", unknown("new Date().toISOString()")))),
                                json("{\"onConflict\":\"company_id,phone\"}"))
                        .step("select")
                        .step("single")))
                .contains("Map<String, ?> data, Integer companyId, List<String> tags, OffsetDateTime")
                .contains("Row.of(data)")
                .contains(".and(\"company_id\", companyId)")
                .contains("onConflict(\"company_id,phone\")");
    }

    @Test
    void one_of_several_values_is_a_conditional_expression() throws IOException {
        assertThat(java(ChainByHand.in("page", "limit", "{ asc }")
                        .step("from", "bookings")
                        .step("select", "*")
                        .step("order", "id", new Mapped(List.of(new Named("ascending", unknown("asc")))))
                        .step(
                                "limit",
                                new OneOf(List.of(
                                        new Choice(List.of(holds("limit", true)), unknown("limit")),
                                        new Choice(List.of(holds("limit", false)), json("20")))))))
                .contains("page(Long limit, boolean asc)")
                .contains(".order(\"id\", asc ? ascending() : descending())")
                .contains(".limit(limit != null && limit != 0 ? limit : 20)");
    }

    @Test
    void a_member_that_is_left_out_at_times_is_never_null_instead() throws IOException {
        OneOf atTimes = new OneOf(List.of(
                new Choice(List.of(holds("notes", true)), unknown("notes")),
                new Choice(List.of(holds("notes", false)), new Undefined())));
        assertThat(java(ChainByHand.in("patch", "id", "notes")
                        .step("from", "bookings")
                        .step("update", new Mapped(List.of(new Named("notes", atTimes))))
                        .step("eq", "id", unknown("id"))))
                .contains("\"notes\\\" is given in some cases alone")
                .doesNotContain(": null");
    }

    @Test
    void calls_in_a_loop_are_made_in_one() throws IOException {
        assertThat(java(ChainByHand.in("without", "ids")
                        .step("from", "bookings")
                        .step("select", "*")
                        .each("const id of ids", "neq", "id", unknown("id"))))
                .contains("without(List<Long> ids)")
                .contains("        for (var id : ids) {\n            chain = chain.neq(\"id\", id);\n        }\n");
    }

    @Test
    void null_and_undefined_are_compared_with_as_javascript_does() throws IOException {
        assertThat(java(ChainByHand.in("odd")
                        .step("from", "bookings")
                        .step("select", "*")
                        .step("eq", "comment", json("null"))
                        .step("is", "comment", json("null"))))
                .contains(".eq(\"comment\", \"null\")")
                .contains(".is(\"comment\", null)");
    }

    @Test
    void types_of_typescript_serve_where_no_schema_does() throws IOException {
        String text = port(
                Optional.empty(),
                ChainByHand.in("f")
                        .step("from", "a")
                        .step("select", "*")
                        .step("eq", "b", typed("b", "string | null"))
                        .step("eq", "c", typed("c", "Date"))
                        .step("in", "d", typed("d", "string[]"))
                        .step("eq", "e", unknown("e"))
                        .judged());
        assertThat(text).contains("f(String b, OffsetDateTime c, List<String> d, Object e)");
    }

    @Test
    void what_has_no_form_throws_and_says_why() throws IOException {
        String text = java(ChainByHand.in("broken", "id")
                .source("q[name](id) /* \\u002a/ */ \u202e \\u000a")
                .step("from", "bookings")
                .step("select", "*")
                .step("eq", "id", unknown("id"))
                .gap(Gap.Reason.METHOD));
        assertThat(text)
                .contains("    // TODO port: method: a method whose name is computed: chain[name]\n")
                .contains("throw new UnsupportedOperationException(")
                .contains("\"src/bookings.js:12: method: a method whose name is computed: chain[name]")
                .doesNotContain("\\u002a")
                .doesNotContain("\u202e");
    }

    @Test
    void functions_with_several_chains_have_a_method_for_each() throws IOException {
        String text = port(
                SALON,
                ChainByHand.in("create")
                        .step("from", "bookings")
                        .step("insert", json("{\"a\":1}"))
                        .judged(),
                ChainByHand.in("create")
                        .step("from", "reminders")
                        .step("insert", json("{\"a\":1}"))
                        .judged(),
                ChainByHand.in("").step("rpc", "get_messages_stats").judged(),
                ChainByHand.in("delete")
                        .step("from", "reminders")
                        .step("delete")
                        .judged());
        assertThat(text)
                .contains("// create, src/bookings.js:10, asks 2 times")
                .contains("// async function create() {")
                .contains(" createInsertBookings()")
                .contains(" createInsertReminders()")
                .contains(" callGetMessagesStats()")
                .contains(" delete()");
    }

    @Test
    void generated_classes_name_what_they_know_and_texts_the_rest() throws IOException {
        assertThat(generated(ChainByHand.in("list", "companyId", "status", "rating")
                        .step("from", "bookings")
                        .step(
                                "select",
                                "*, at:datetime, booking_data->channel, clients(name, phone), services!inner(*), staff(id, company:companies(title))")
                        .step("eq", "company_id", unknown("companyId"))
                        .step("eq", "client_id", 8)
                        .step("eq", "status", unknown("status"))
                        .step("in", "staff_id", json("[1,2]"))
                        .step("gte", "datetime", "2025-11-18T00:00:00Z")
                        .step("gt", "price", 5)
                        .step("not", "comment", "is", json("null"))
                        .step("eq", "services.category", unknown("category"))
                        .step("overlaps", "period", unknown("period"))
                        .step("order", "datetime", json("{\"ascending\":false}"))))
                .contains("import static dev.espalier.fixtures.salon.Tables.BOOKINGS;")
                .contains("supabase.from(BOOKINGS)")
                .contains("all()")
                .contains("column(BOOKINGS.DATETIME).as(\"at\")")
                .contains("text(\"booking_data->channel\")")
                .contains("embed(CLIENTS).select(CLIENTS.NAME, CLIENTS.PHONE)")
                .contains("embed(SERVICES).inner()")
                .contains("embed(COMPANIES).as(\"company\").select(COMPANIES.TITLE)")
                .contains(".eq(BOOKINGS.COMPANY_ID, companyId)")
                .contains(".eq(BOOKINGS.CLIENT_ID, 8L)")
                .contains(".in(BOOKINGS.STAFF_ID, Arrays.asList(1L, 2L))")
                .contains(".gte(BOOKINGS.DATETIME, OffsetDateTime.parse(\"2025-11-18T00:00:00Z\"))")
                .contains(".gt(BOOKINGS.PRICE, new BigDecimal(\"5\"))")
                .contains(".eq(\"services.category\", category)")
                .contains(".order(BOOKINGS.DATETIME, descending())");
    }

    @Test
    void rows_of_generated_classes_have_their_columns() throws IOException {
        assertThat(generated(ChainByHand.in("create", "data")
                        .step("from", "bookings")
                        .step(
                                "insert",
                                new Mapped(List.of(
                                        new Spread(unknown("data")),
                                        new Named("company_id", unknown("companyId")),
                                        new Named("price", json("3900.50")),
                                        new Named("comment", json("null")),
                                        new Named("booking_data", json("{\"a\":1}")))))
                        .step("select", "id, status")
                        .step("single")))
                .contains("Row.of(data)")
                .contains(".and(BOOKINGS.COMPANY_ID, companyId)")
                .contains(".and(BOOKINGS.PRICE, new BigDecimal(\"3900.50\"))")
                .contains(".and(BOOKINGS.COMMENT, null)")
                .contains(".and(\"booking_data\", Json.of(\"{\\\"a\\\":1}\"))")
                .contains(".select(BOOKINGS.ID, BOOKINGS.STATUS)");
    }

    private String java(ChainByHand chain) throws IOException {
        return port(SALON, chain.judged());
    }

    private String generated(ChainByHand chain) throws IOException {
        return compiled(SALON, new Style.Typed("dev.espalier.fixtures.salon"), chain.judged());
    }

    private String port(Optional<DatabaseSchema> schema, JudgedChain... chains) throws IOException {
        compiled(schema, new Style.Typed("dev.espalier.fixtures.salon"), chains);
        return compiled(schema, new Style.Text(), chains);
    }

    private String compiled(Optional<DatabaseSchema> schema, Style style, JudgedChain... chains) throws IOException {
        Ported ported = new Porter("com.acme.data", schema, style).port(List.of(chains));
        Path sources = Files.createDirectories(folder.resolve("sources"));
        for (PortedClass one : ported.classes()) {
            Path file = sources.resolve(one.path());
            Files.createDirectories(file.resolve("..").normalize());
            Files.writeString(file, one.text());
        }
        String text = ported.classes().get(0).text();
        assertThat(Compiled.of(sources, Files.createDirectories(folder.resolve("classes")))
                        .complaints())
                .as(text)
                .isEmpty();
        assertThat(Stream.of(text.split("\n")).filter(line -> line.length() > 120))
                .isEmpty();
        return text;
    }
}
