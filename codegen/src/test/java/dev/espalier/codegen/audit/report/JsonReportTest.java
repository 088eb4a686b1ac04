// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.audit.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import dev.espalier.codegen.audit.JudgedChain;
import dev.espalier.codegen.audit.Trap;
import dev.espalier.codegen.audit.Verdict;
import dev.espalier.codegen.audit.baseline.Baseline;
import dev.espalier.codegen.chain.Argument;
import dev.espalier.codegen.chain.Argument.Unknown;
import dev.espalier.codegen.chain.ChainStep;
import dev.espalier.codegen.chain.Condition;
import dev.espalier.codegen.chain.FoundChain;
import dev.espalier.codegen.source.Place;
import dev.espalier.fixtures.json.JsonLiteral;
import dev.espalier.fixtures.json.JsonLiteral.JsonArray;
import dev.espalier.fixtures.json.JsonLiteral.JsonNumber;
import dev.espalier.fixtures.json.JsonLiteral.JsonObject;
import dev.espalier.fixtures.json.JsonLiteral.JsonText;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The JSON of an audit is of the form that its schema describes. */
class JsonReportTest {

    private static final Place PLACE = new Place("src/a.ts", 3, 9);

    private static String told(Overview overview) throws IOException {
        StringBuilder out = new StringBuilder();
        new JsonReport().write(overview, out);
        return out.toString();
    }

    private static Set<ValidationMessage> complaints(String json) throws IOException {
        try (InputStream in = Objects.requireNonNull(JsonReport.class.getResourceAsStream("audit.schema.json"))) {
            JsonSchema schema =
                    JsonSchemaFactory.getInstance(VersionFlag.V202012).getSchema(in);
            return schema.validate(json, InputFormat.JSON);
        }
    }

    private static JsonObject object(String json) {
        return (JsonObject) JsonLiteral.parse(json);
    }

    private static JudgedChain with(List<Argument> arguments) {
        JudgedChain judged = AuditSample.chain(
                "src/a.ts", 5, "find", "bookings", List.of("select"), new Verdict.WellFormed(), List.of(Trap.EQ_NULL));
        FoundChain chain = judged.chain();
        List<Condition> conditions = List.of(
                new Condition.When(PLACE, "status", true),
                new Condition.Each(PLACE, "const id of ids"),
                new Condition.Caught(PLACE, "catch"));
        FoundChain changed = new FoundChain(
                chain.place(),
                chain.source(),
                chain.function(),
                chain.root(),
                List.of(new ChainStep("from", arguments, conditions, PLACE)),
                conditions,
                chain.use(),
                chain.gaps());
        return new JudgedChain(changed, judged.pattern(), judged.verdict(), judged.traps());
    }

    @Test
    void an_audit_of_any_size_is_of_the_form_of_the_schema() throws IOException {
        List<JudgedChain> all = AuditSample.of(150).chains();
        assertThat(complaints(told(AuditSample.overview(all)))).isEmpty();
        assertThat(complaints(told(AuditSample.overview(List.of())))).isEmpty();
        assertThat(complaints(told(AuditSample.overview(
                        all.subList(20, 150), Baseline.of(all.subList(0, 140)).compare(all)))))
                .isEmpty();
    }

    @Test
    void every_kind_of_argument_and_condition_is_of_the_form_of_the_schema() throws IOException {
        Unknown unknown = new Unknown(PLACE, "input.id", "id", Optional.empty(), Argument.Origin.PARAMETER);
        Argument.Known number = new Argument.Known(new JsonNumber("1.50"));
        List<Argument> arguments = List.of(
                number,
                unknown,
                new Argument.Undefined(),
                new Argument.Listed(List.of(number, unknown)),
                new Argument.Mapped(List.of(
                        new Argument.Named("a", number),
                        new Argument.Computed(unknown, number),
                        new Argument.Spread(unknown))),
                new Argument.Template(List.of("a.eq.", ""), List.of(unknown)),
                new Argument.OneOf(List.of(
                        new Argument.Choice(List.of(new Condition.When(PLACE, "x", false)), number),
                        new Argument.Choice(List.of(), unknown))));
        String json = told(AuditSample.overview(List.of(with(arguments))));
        assertThat(complaints(json)).isEmpty();
        assertThat(json).contains("{\"known\":1.50}", "\"texts\":[\"a.eq.\",\"\"]", "\"kind\":\"caught\"");
    }

    @Test
    void the_schema_refuses_what_is_of_another_form() throws IOException {
        String json = told(AuditSample.overview(AuditSample.of(20).chains()));
        assertThat(complaints(json.replace("\"version\":1", "\"version\":2"))).isNotEmpty();
        assertThat(complaints(json.replaceFirst("\"kind\":\"supported\"", "\"kind\":\"fine\"")))
                .isNotEmpty();
        assertThat(complaints(json.replaceFirst("\"undefined\":true", "\"nothing\":true")))
                .isNotEmpty();
        assertThat(complaints(json.replaceFirst("\"code\":\"PGRST201\",", ""))).isNotEmpty();
    }

    @Test
    void a_pattern_names_where_it_is_shown() throws IOException {
        assertThat(told(AuditSample.overview(AuditSample.of(20).chains())))
                .contains("{\"pattern\":\"select.eq.single\",\"case\":\"salon/app.clients.by-id\","
                        + "\"manual\":\"docs/manual/patterns/read-one-row.md#select-eq-single\",");
    }

    @Test
    void a_chain_stands_on_a_line_of_its_own() throws IOException {
        String json = told(AuditSample.overview(AuditSample.of(40).chains()));
        assertThat(json.lines().filter(line -> line.startsWith("{\"id\":"))).hasSize(40);
        JsonArray chains = (JsonArray) object(json).member("chains").orElseThrow();
        assertThat(chains.elements()).hasSize(40);
        assertThat(chains.elements())
                .extracting(chain -> ((JsonObject) chain).member("id").orElseThrow())
                .doesNotHaveDuplicates();
    }

    @Test
    void a_hostile_text_comes_back_as_it_was() throws IOException {
        String hostile = "\"\\\n\u0000\u202e</script>\ud800";
        JudgedChain chain = AuditSample.chain(
                hostile, 5, hostile, hostile, List.of(hostile), AuditSample.supported(hostile, hostile), List.of());
        String json = told(AuditSample.overview(List.of(chain)));
        JsonArray chains = (JsonArray) object(json).member("chains").orElseThrow();
        assertThat(((JsonObject) chains.elements().get(0)).member("pattern")).contains(new JsonText(hostile));
        assertThat(json).doesNotContainPattern("[\\x00\\u202e]");
        assertThat(complaints(json)).isEmpty();
    }

    @Test
    void an_id_stays_when_lines_move() throws IOException {
        JudgedChain here = with(List.of());
        JudgedChain below =
                AuditSample.chain("src/a.ts", 900, "find", "", List.of("select"), new Verdict.WellFormed(), List.of());
        Overview overview = AuditSample.overview(List.of(here));
        Overview moved = AuditSample.overview(List.of(below));
        assertThat(overview.entries().get(0).id())
                .isEqualTo(moved.entries().get(0).id());
    }
}
