// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.audit.judge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.espalier.codegen.audit.Verdict;
import dev.espalier.codegen.audit.Verdict.Dynamic;
import dev.espalier.codegen.audit.Verdict.RefusalKind;
import dev.espalier.codegen.audit.Verdict.Refused;
import dev.espalier.codegen.audit.Verdict.Statement;
import dev.espalier.codegen.audit.Verdict.Supported;
import dev.espalier.codegen.audit.Verdict.Unsupported;
import dev.espalier.codegen.audit.Verdict.WellFormed;
import dev.espalier.codegen.audit.WrittenChain;
import dev.espalier.codegen.chain.FoundChain;
import dev.espalier.codegen.chain.Gap;
import dev.espalier.codegen.library.FixtureSchemas;
import dev.espalier.fixtures.databases.Fixture;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class VerdictTest {
    private static final Judge SALON = Judge.by(FixtureSchemas.of(Fixture.SALON));
    private static final Judge SHOP = Judge.by(FixtureSchemas.of(Fixture.SHOP));
    private static final Judge GRAMMAR = Judge.byGrammar();

    private static Verdict verdict(Judge judge, FoundChain chain) {
        return judge.judge(List.of(chain)).get(0).verdict();
    }

    private static Verdict salon(String calls) {
        return verdict(SALON, WrittenChain.of(calls));
    }

    private static List<Statement> statements(String calls) {
        Verdict verdict = salon(calls);
        assertThat(verdict).isInstanceOf(Supported.class);
        return ((Supported) verdict).statements();
    }

    private static String sql(String calls) {
        List<Statement> statements = statements(calls);
        assertThat(statements).hasSize(1);
        return statements.get(0).sql();
    }

    @Test
    void a_chain_of_the_schema_has_its_sql() {
        List<Statement> statements = statements("[['from','clients'],['select','id,name'],['eq','id',8],['single']]");
        assertThat(statements).singleElement().satisfies(one -> {
            assertThat(one.when()).isEmpty();
            assertThat(one.sql())
                    .contains("\"public\".\"clients\"")
                    .contains("where \"public\".\"clients\".\"id\" = ?");
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "['eq','id','$id']|['eq','id',8]",
                "['in','id','$ids']|['in','id',[1,2]]",
                "['in','id',['$a',2]]|['in','id',[1,2]]",
                "['is','notes','$x']|['is','notes',null]",
                "['not','id','in','$ids']|['not','id','in',[1]]",
                "['not','notes','is','$x']|['not','notes','is',null]",
                "['ilike','name','%${q}%']|['ilike','name','%a%']",
                "['or','name.ilike.%${q}%,phone.eq.${p}']|['or','name.ilike.%a%,phone.eq.1']",
                "['or','id.in.(${ids})']|['or','id.in.(1,2)']",
                "['match',{'id':'$id','name':'a'}]|['match',{'id':1,'name':'a'}]",
                "['eq','id','$undefined']|['eq','id','undefined']",
                "['eq','id',{'?':[['a',1],['!a',2]]}]|['eq','id',1]",
                "['throwOnError']|['returns']"
            })
    void a_value_of_the_program_makes_no_difference(String open, String known) {
        assertThat(sql("[['from','clients'],['select']," + open + "]"))
                .isEqualTo(sql("[['from','clients'],['select']," + known + "]"));
    }

    @Test
    void page_bounds_of_the_program_are_bound() {
        assertThat(sql("[['from','clients'],['select'],['order','id'],['range','$from','$to']]"))
                .contains("fetch next ? rows")
                .contains("offset ? rows");
        assertThat(sql("[['from','clients'],['select'],['order','id'],['limit',7]]"))
                .contains("fetch next 7 rows");
    }

    @Test
    void rows_of_the_program_are_told_with_every_column_of_the_table() {
        assertThat(statements("[['from','clients'],['insert','$row'],['select'],['single']]"))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.when()).contains("the columns come from the program");
                    assertThat(one.sql()).contains("insert into").contains("\"phone\"");
                });
        assertThat(statements("[['from','clients'],['update',{'...':'$row','name':'a'}],['eq','id',1]]"))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.when()).isEqualTo("more columns come from the program");
                    assertThat(one.sql()).contains("\"name\" = ").doesNotContain("\"phone\" = ");
                });
    }

    @Test
    void each_way_of_its_conditions_has_its_sql_the_one_with_all_calls_first() {
        List<Statement> statements =
                statements("[['from','clients'],['select','id'],['eq?a','id','$x'],['eq?!b','name','$y']]");
        assertThat(statements).extracting(Statement::when).containsExactly("a && !b", "a && b", "!a && !b", "!a && b");
        assertThat(statements.get(0).sql()).contains("\"id\" = ?").contains("\"name\" = ?");
        assertThat(statements.get(3).sql()).doesNotContain("where");
    }

    @Test
    void branches_of_one_decision_exclude_each_other() {
        assertThat(statements("[['from','clients'],['select','id'],['eq?a','id',1],['gt?!a','id',1]]"))
                .extracting(Statement::when)
                .containsExactly("a", "!a");
        assertThat(statements("[['from','clients'],['select','id'],['eq?k === 1','id',1],['gt?k === 2','id',1],"
                        + "['lt?k === 3','id',1]]"))
                .hasSize(4);
    }

    @Test
    void an_option_of_the_program_falls_both_ways() {
        assertThat(statements("[['from','clients'],['select','id'],['order','name',{'ascending':'$up'}]]"))
                .extracting(Statement::when)
                .containsExactly("up", "!up");
    }

    @Test
    void a_gap_that_is_such_an_option_is_none() {
        WrittenChain chain =
                WrittenChain.on(1, "[['from','clients'],['select','id'],['order','name',{'ascending':'$x'}]]");
        assertThat(verdict(
                        SALON,
                        chain.gap(Gap.Reason.PARAMETER, "option ascending of order")
                                .found()))
                .isInstanceOf(Supported.class);
        assertThat(verdict(SALON, chain.gap(Gap.Reason.PARAMETER, "table").found()))
                .isInstanceOf(Dynamic.class);
    }

    @Test
    void no_more_than_thirty_two_ways_are_told() {
        StringBuilder calls = new StringBuilder("[['from','clients'],['select','id']");
        for (int i = 0; i < 40; i++) {
            calls.append(",['eq?c").append(i).append("','id',1]");
        }
        assertThat(statements(calls.append(']').toString())).hasSizeLessThanOrEqualTo(32);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "[['from','client'],['select']]|MISSING_RELATION|PGRST205|clients",
                "[['from','clients'],['select','nmae']]|WRONG_COLUMN|42703|clients.name",
                "[['from','clients'],['select'],['eq','nam',1]]|WRONG_COLUMN|42703|clients.name",
                "[['from','clients'],['select'],['order','phon']]|WRONG_COLUMN|42703|clients.phone",
                "[['from','clients'],['select'],['or','nam.eq.1,id.eq.2']]|WRONG_COLUMN|42703|clients.name",
                "[['from','bookings'],['select','id,clients(nam)']]|WRONG_COLUMN|42703|clients.name",
                "[['from','bookings'],['select','id,clients!inner(id)'],['eq','clients.nam',1]]|WRONG_COLUMN|42703|clients.name",
                "[['from','clients'],['update',{'nam':1}],['eq','id',1]]|WRONG_COLUMN|PGRST204|'name'",
                "[['from','clients'],['update',{'name':1}],['eq','nam',1]]|WRONG_COLUMN|42703|clients.name",
                "[['from','clients'],['delete'],['eq','nam',1]]|WRONG_COLUMN|42703|clients.name",
                "[['from','clients'],['insert',{'nam':1}]]|WRONG_COLUMN|PGRST204|'name'",
                "[['from','clients'],['insert',{'name':1}],['select','nam']]|WRONG_COLUMN|42703|clients.name",
                "[['from','clients'],['upsert',{'name':1},{'onConflict':'nam'}]]|WRONG_COLUMN|42703|clients.name",
                "[['from','services'],['select','id,whatsapp_auth(creds)']]|MISSING_RELATIONSHIP|PGRST200|",
                "[['rpc','no_such']]|MISSING_RELATION|PGRST202|",
                "[['schema','nowhere'],['from','clients'],['select']]|MISSING_RELATION|PGRST106|public",
                "[['from','clients'],['select','id,(']]|NOT_UNDERSTOOD|PGRST100|",
                "[['from','clients'],['select'],['or','name']]|NOT_UNDERSTOOD|PGRST100|",
                "[['from','clients'],['select'],['eq','bookings.id',1]]|NOT_UNDERSTOOD|PGRST108|"
            })
    void what_the_library_refuses_is_told_with_its_kind(String calls, RefusalKind kind, String code, String hint) {
        assertThat(salon(calls)).isInstanceOfSatisfying(Refused.class, refused -> {
            assertThat(refused.kind()).isEqualTo(kind);
            assertThat(refused.code()).isEqualTo(code);
            assertThat(refused.hint().orElse("")).contains(hint == null ? "" : hint);
        });
    }

    @Test
    void an_ambiguous_embed_is_told_with_its_candidates() {
        assertThat(verdict(SHOP, WrittenChain.of("[['from','orders'],['select','id,addresses(*)']]")))
                .isInstanceOfSatisfying(Refused.class, refused -> {
                    assertThat(refused.kind()).isEqualTo(RefusalKind.AMBIGUOUS);
                    assertThat(refused.details().orElse("").lines()).hasSizeGreaterThan(1);
                });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[['from','clients'],['select'],['eq','ctid','(0,1)']]",
                "[['from','bookings'],['select','id,clients(name)'],['order','clients(name)']]",
                "[['from','bookings'],['select','id,c:clients(n:name)'],['ilike','c.name','a%']]",
                "[['from','bookings'],['select','status,id.count()']]"
            })
    void a_column_that_there_is_is_none_that_is_wrong(String calls) {
        assertThat(salon(calls)).isInstanceOf(Supported.class);
    }

    @Test
    void what_is_refused_in_every_way_is_refused_under_no_condition() {
        assertThat(salon("[['from','clients'],['select','nam'],['eq?a','name','x'],['eq?b','phone','x']]"))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.when()).isEmpty());
    }

    @Test
    void the_first_way_that_is_refused_decides() {
        assertThat(salon("[['from','clients'],['select','id'],['eq?a','name','x'],['eq?!a','nam','x']]"))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.when()).isEqualTo("!a"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "[['from','$table'],['select']]|PARAMETER|table",
                "[['from','clients'],['select','id,${cols}']]|TEMPLATE|select",
                "[['from','clients'],['select'],['eq','$col',1]]|PARAMETER|column of eq",
                "[['from','clients'],['select'],['eq','${col}',1]]|PARAMETER|column of eq",
                "[['from','clients'],['select'],['match','$filters']]|PARAMETER|columns of match",
                "[['from','clients'],['select'],['or','$text']]|PARAMETER|text of or",
                "[['from','clients'],['select'],['or','${col}.eq.1']]|TEMPLATE|text of or",
                "[['from','clients'],['select'],['or','name.${op}.1']]|TEMPLATE|text of or",
                "[['from','clients'],['select'],['or','name.is.${x}']]|TEMPLATE|text of or",
                "[['from','clients'],['select'],['or','id.eq.1,${more}']]|TEMPLATE|text of or",
                "[['from','clients'],['select'],['order','id','$options']]|PARAMETER|options of order",
                "[['from','clients'],['select','*',{'count':'$c'}]]|PARAMETER|count of select"
            })
    void what_decides_the_statement_and_is_not_known_leaves_it_open(String calls, Gap.Reason reason, String what) {
        assertThat(salon(calls))
                .isInstanceOfSatisfying(
                        Dynamic.class,
                        dynamic -> assertThat(dynamic.gaps()).singleElement().satisfies(gap -> {
                            assertThat(gap.reason()).isEqualTo(reason);
                            assertThat(gap.what()).isEqualTo(what);
                        }));
    }

    @Test
    void a_chain_with_a_gap_stays_open() {
        FoundChain chain = WrittenChain.on(1, "[['from','clients'],['select']]")
                .gap(Gap.Reason.LOOP)
                .found();
        assertThat(verdict(SALON, chain)).isEqualTo(new Dynamic(chain.gaps()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "[['from','clients'],['select'],['eq','id',null]]|is(\"id\", null)",
                "[['from','clients'],['select'],['groupBy','id']]|groupBy",
                "[['from','clients'],['insert',{'name':'a'},{'returning':'minimal'}]]|select() follows"
            })
    void what_the_library_does_not_have_is_told_with_what_to_do(String calls, String reason) {
        assertThat(salon(calls))
                .isInstanceOfSatisfying(
                        Unsupported.class, told -> assertThat(told.reason()).contains(reason));
    }

    @Test
    void without_a_schema_the_grammar_alone_is_judged() {
        assertThat(verdict(GRAMMAR, WrittenChain.of("[['from','a'],['select','b,c(d)'],['eq','e','$f']]")))
                .isEqualTo(new WellFormed());
        assertThat(verdict(GRAMMAR, WrittenChain.of("[['from','a'],['insert','$rows'],['select'],['single']]")))
                .isEqualTo(new WellFormed());
        assertThat(verdict(GRAMMAR, WrittenChain.of("[['rpc','f','$arguments']]")))
                .isEqualTo(new WellFormed());
        assertThat(verdict(GRAMMAR, WrittenChain.of("[['from','a'],['select','b,c(d']]")))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.kind()).isEqualTo(RefusalKind.NOT_UNDERSTOOD));
        assertThat(verdict(GRAMMAR, WrittenChain.of("[['from','a'],['select'],['or','${c}.eq.1']]")))
                .isInstanceOf(Dynamic.class);
    }
}
