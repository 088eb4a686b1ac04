// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.audit.trap;

import static org.assertj.core.api.Assertions.assertThat;

import dev.espalier.codegen.audit.Trap;
import dev.espalier.codegen.audit.Trapped;
import dev.espalier.codegen.audit.WrittenChain;
import dev.espalier.codegen.audit.way.Ways;
import dev.espalier.codegen.chain.FoundChain;
import dev.espalier.codegen.chain.Gap;
import dev.espalier.codegen.chain.Use.ErrorHandling;
import dev.espalier.codegen.chain.Use.Fate;
import dev.espalier.codegen.library.FixtureSchemas;
import dev.espalier.fixtures.databases.Fixture;
import dev.espalier.schema.DatabaseSchema;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class TrapsTest {
    private static final Optional<DatabaseSchema> SALON = Optional.of(FixtureSchemas.of(Fixture.SALON));

    private static List<Trapped> traps(Optional<DatabaseSchema> schema, FoundChain chain) {
        return Traps.of(List.of(new Subject(chain, Ways.of(chain), schema))).get(0);
    }

    private static List<Trap> kinds(Optional<DatabaseSchema> schema, FoundChain chain) {
        return traps(schema, chain).stream().map(Trapped::trap).toList();
    }

    private static List<Trap> kinds(String calls) {
        return kinds(SALON, WrittenChain.of(calls));
    }

    private static String message(Trap trap, String calls) {
        return traps(SALON, WrittenChain.of(calls)).stream()
                .filter(one -> one.trap() == trap)
                .findFirst()
                .orElseThrow()
                .message();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "['eq','notes',null]",
                "['neq','notes',null]",
                "['in','notes',['a',null]]",
                "['notIn','notes',['$a',null]]",
                "['match',{'notes':null}]",
                "['match',{'notes':null,'id':'$id'}]",
                "['not','notes','eq',null]",
                "['filter','notes','gt',null]",
                "['eq','notes','$undefined']",
                "['eq','notes',{'?':[['a','x'],['!a',null]]}]"
            })
    void a_comparison_with_null_is_a_trap(String filter) {
        assertThat(kinds("[['from','clients'],['delete']," + filter + "]")).containsExactly(Trap.EQ_NULL);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "['is','notes',null]",
                "['not','notes','is',null]",
                "['filter','notes','is',null]",
                "['eq','notes','null']",
                "['eq','notes','$notes']",
                "['match',{'id':'$id'}]",
                "['neq','id',0]"
            })
    void a_comparison_without_null_is_none(String filter) {
        assertThat(kinds("[['from','clients'],['delete']," + filter + "]")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "[['from','clients'],['select'],['limit',10]]|PAGE_WITHOUT_ORDER",
                "[['from','clients'],['select'],['range',0,9]]|PAGE_WITHOUT_ORDER",
                "[['from','clients'],['select'],['order?sort','id'],['limit',10]]|PAGE_WITHOUT_ORDER",
                "[['from','clients'],['select','id,bookings(id)'],['order','id'],['limit',9],"
                        + "['limit',2,{'referencedTable':'bookings'}]]|PAGE_WITHOUT_ORDER",
                "[['from','clients'],['select']]|UNBOUNDED_READ",
                "[['from','clients'],['select'],['eq','name','a']]|UNBOUNDED_READ",
                "[['from','clients'],['select'],['eq?id','id','$id']]|UNBOUNDED_READ",
                "[['from','clients'],['select'],['order','id']]|UNBOUNDED_READ",
                "[['from','clients'],['update',{'name':'a'}],['eq','id',1],['limit',1]]|LIMITED_WRITE"
            })
    void pages_and_what_lacks_them_are_traps(String calls, Trap trap) {
        assertThat(kinds(calls)).containsExactly(trap);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[['from','clients'],['select'],['order','id'],['limit',10]]",
                "[['from','clients'],['select'],['limit',0]]",
                "[['from','clients'],['select'],['eq','id','$id'],['limit',1]]",
                "[['from','clients'],['select'],['eq','id','$id']]",
                "[['from','clients'],['select'],['in','id','$ids']]",
                "[['from','clients'],['select'],['eq','company_id',1],['eq','phone','$phone'],['maybeSingle']]",
                "[['from','clients'],['select','*',{'count':'exact','head':true}]]",
                "[['from','clients'],['select','id.count()']]",
                "[['from','clients'],['select','id,bookings(id)'],['order','id'],['limit',9],"
                        + "['order','id',{'referencedTable':'bookings'}],['limit',2,{'referencedTable':'bookings'}]]",
                "[['rpc','f'],['limit',3]]",
                "[['from','clients'],['insert',{'name':'a'}],['select']]"
            })
    void what_is_bounded_and_ordered_is_no_trap(String calls) {
        assertThat(kinds(calls)).isEmpty();
    }

    @Test
    void a_page_of_an_unknown_number_of_calls_is_not_judged() {
        FoundChain chain = WrittenChain.on(1, "[['from','clients'],['select']]")
                .gap(Gap.Reason.GIVEN_AWAY)
                .found();
        assertThat(kinds(SALON, chain)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "['or','name.ilike.%${q}%,phone.eq.${p}']|OR_TEMPLATE",
                "['or','id.gt.${id:parameter:string}']|OR_TEMPLATE",
                "['ilike','name','%${q}%']|PATTERN_TEMPLATE",
                "['likeAnyOf','name',['%${q}%']]|PATTERN_TEMPLATE",
                "['gt','created_at','$new Date():time']|DATE_AS_TEXT",
                "['gt','created_at','$new Date(Date.now() - 1000):time']|DATE_AS_TEXT",
                "['gt','created_at','$since:parameter:Date']|DATE_AS_TEXT"
            })
    void texts_that_values_are_put_into_are_traps(String filter, Trap trap) {
        assertThat(kinds("[['from','clients'],['delete']," + filter + "]")).containsExactly(trap);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "['or','name.eq.a,phone.eq.b']",
                "['or','id.eq.${id:parameter:number}']",
                "['or','created_at.gt.${new Date().toISOString():time}']",
                "['ilike','name','$q']",
                "['ilike','name','a%']",
                "['gt','created_at','$new Date().toISOString():time']",
                "['gt','created_at','$since:parameter:string']"
            })
    void texts_that_hold_nothing_strange_are_none(String filter) {
        assertThat(kinds("[['from','clients'],['delete']," + filter + "]")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[['from','clients'],['delete']]",
                "[['from','clients'],['update',{'name':'a'}]]",
                "[['from','clients'],['delete'],['match',{}]]",
                "[['from','clients'],['delete'],['eq?id','id','$id']]",
                "[['from','clients'],['delete'],['order','id']]",
                "[['from','clients'],['update',{'name':'a'}],['select','id,bookings(id)'],['eq','bookings.id',1]]"
            })
    void a_write_without_a_filter_is_a_trap(String calls) {
        assertThat(kinds(calls)).containsExactly(Trap.UNFILTERED_WRITE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[['from','clients'],['delete'],['neq','id',0]]",
                "[['from','clients'],['delete'],['or','id.eq.1']]",
                "[['from','clients'],['delete'],['match',{'id':1}]]",
                "[['from','clients'],['delete'],['match','$filters']]",
                "[['from','clients'],['delete'],['eq','$column',1]]",
                "[['from','clients'],['delete'],['eq?a','id',1],['eq?!a','name','b']]"
            })
    void a_write_with_a_filter_is_none(String calls) {
        assertThat(kinds(calls)).isEmpty();
    }

    @Test
    void filters_of_a_loop_may_be_some() {
        FoundChain chain = WrittenChain.on(1, "[['from','clients'],['delete']]")
                .gap(Gap.Reason.LOOP)
                .found();
        assertThat(kinds(SALON, chain)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[['from','clients'],['select'],['eq','name','a'],['single']]",
                "[['from','clients'],['select'],['eq','phone','a'],['maybeSingle']]",
                "[['from','clients'],['select'],['single']]",
                "[['from','clients'],['select'],['eq?id','id',1],['eq','name','a'],['single']]",
                "[['from','clients'],['update',{'name':'a'}],['eq','name','b'],['select'],['single']]",
                "[['from','clients'],['insert',[{'name':'a'},{'name':'b'}]],['select'],['single']]"
            })
    void single_on_what_is_not_unique_is_a_trap(String calls) {
        assertThat(kinds(calls)).containsExactly(Trap.SINGLE_NOT_UNIQUE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[['from','clients'],['select'],['eq','id',1],['single']]",
                "[['from','clients'],['select'],['match',{'company_id':1,'phone':'$p'}],['single']]",
                "[['from','clients'],['select'],['order','name'],['limit',1],['single']]",
                "[['from','clients'],['select'],['order','name'],['range',3,3],['single']]",
                "[['from','clients'],['select'],['eq','$column',1],['single']]",
                "[['from','clients'],['insert',{'name':'a'}],['select'],['single']]",
                "[['from','clients'],['insert','$rows'],['select'],['single']]",
                "[['rpc','f'],['single']]"
            })
    void single_on_what_is_unique_is_none(String calls) {
        assertThat(kinds(calls)).isEmpty();
    }

    @Test
    void without_a_schema_a_comparison_may_be_with_a_key() {
        assertThat(kinds(Optional.empty(), WrittenChain.of("[['from','a'],['select'],['eq','slug','x'],['single']]")))
                .isEmpty();
        assertThat(kinds(Optional.empty(), WrittenChain.of("[['from','a'],['select'],['gt','id',1],['single']]")))
                .containsExactly(Trap.SINGLE_NOT_UNIQUE);
        assertThat(kinds(Optional.empty(), WrittenChain.of("[['from','a'],['select'],['eq','id',1]]")))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[['from','bookings'],['select','id,clients(name)'],['eq','clients.name','a'],['eq','id',1]]",
                "[['from','bookings'],['select','id, c:clients(name)'],['ilike','c.name','a'],['eq','id',1]]",
                "[['from','clients'],['select','id,bookings!inner(id,staff(name))'],['eq','bookings.staff.name','a'],"
                        + "['eq','id',1]]"
            })
    void a_filter_on_an_embed_that_keeps_its_parents_is_a_trap(String calls) {
        assertThat(kinds(calls)).containsExactly(Trap.EMBED_FILTER);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[['from','bookings'],['select','id,clients!inner(name)'],['eq','clients.name','a'],['eq','id',1]]",
                "[['from','bookings'],['select','id,clients(name)'],['eq','clients.name','a'],"
                        + "['not','clients','is',null],['eq','id',1]]",
                "[['from','bookings'],['select','id,('],['eq','clients.name','a'],['eq','id',1]]",
                "[['from','bookings'],['select','id'],['eq','data->>a.b','a'],['eq','id',1]]"
            })
    void a_filter_that_drops_parents_is_none(String calls) {
        assertThat(kinds(calls)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[['from','clients'],['upsert',{'name':'a'},{'onConflict':'name'}]]",
                "[['from','clients'],['upsert',{'name':'a'}]]",
                "[['from','clients'],['upsert',[{'id':1},{'name':'$n'}]]]",
                "[['from','clients'],['upsert','$rows']]"
            })
    void an_upsert_by_what_is_no_key_is_a_trap(String calls) {
        assertThat(kinds(calls)).containsExactly(Trap.UPSERT_WITHOUT_KEY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[['from','clients'],['upsert',{'name':'a'},{'onConflict':'company_id, phone'}]]",
                "[['from','clients'],['upsert','$rows',{'onConflict':'id'}]]",
                "[['from','clients'],['upsert',{'id':'$id','name':'a'}]]",
                "[['from','clients'],['upsert','$rows','$options']]",
                "[['from','clients'],['upsert','$rows',{'onConflict':'$columns'}]]"
            })
    void an_upsert_by_a_key_is_none(String calls) {
        assertThat(kinds(calls)).isEmpty();
    }

    @Test
    void what_becomes_of_a_chain_may_be_a_trap() {
        String calls = "[['from','clients'],['insert',{'name':'a'}]]";
        assertThat(kinds(
                        SALON,
                        WrittenChain.on(1, calls)
                                .used(Fate.AWAITED, ErrorHandling.IGNORED)
                                .found()))
                .containsExactly(Trap.ERROR_IGNORED);
        assertThat(kinds(
                        SALON,
                        WrittenChain.on(1, calls)
                                .used(Fate.NEVER_SENT, ErrorHandling.IGNORED)
                                .found()))
                .containsExactly(Trap.NEVER_SENT);
        assertThat(kinds(
                        SALON,
                        WrittenChain.on(1, calls)
                                .used(Fate.RETURNED, ErrorHandling.UNKNOWN)
                                .found()))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "const id of ids|[['from','clients'],['delete'],['eq','id','$id:loop']]|true",
                "let i = 0; i < 9; i++|[['from','clients'],['insert','$row:loop']]|true",
                "let i = 0; ; i += 1000|[['from','clients'],['select'],['order','id'],['range','$i','$j']]|false",
                "let i = 0; i < n; i += 100|[['from','clients'],['insert','$rows.slice(i, i + 100):computed']]|false",
                "const chunk of chunks|[['from','clients'],['insert','$chunk:loop']]|false",
                "attempt < 3|[['from','clients'],['insert','$row']]|false"
            })
    void a_chain_in_a_loop_is_a_trap_unless_the_loop_is_for_that(String loop, String calls, boolean trap) {
        FoundChain chain = WrittenChain.on(1, calls).under("for " + loop).found();
        assertThat(kinds(SALON, chain).contains(Trap.CHAIN_IN_LOOP)).isEqualTo(trap);
    }

    @Test
    void conditions_that_do_not_matter_are_not_told() {
        assertThat(message(Trap.UNBOUNDED_READ, "[['from','clients'],['select'],['eq?a','name','x']]"))
                .doesNotContain("when");
    }

    @Test
    void a_sentence_names_what_is_here() {
        assertThat(message(Trap.EQ_NULL, "[['from','clients'],['delete'],['eq','notes',null]]"))
                .isEqualTo("eq on \"notes\" may be given null, which is sent as a text and finds no row that is NULL;"
                        + " use is(\"notes\", null)");
        assertThat(message(Trap.EQ_NULL, "[['from','clients'],['delete'],['neq','notes',null]]"))
                .endsWith("; use not(\"notes\", \"is\", null)");
        assertThat(message(Trap.SINGLE_NOT_UNIQUE, "[['from','clients'],['select'],['eq','name','a'],['single']]"))
                .startsWith("single on clients may meet several rows: (name) is no key; its keys are (id)");
        assertThat(message(Trap.UNFILTERED_WRITE, "[['from','clients'],['delete'],['eq?id','id',1]]"))
                .isEqualTo("delete has no filter on clients, when !id: it deletes every row");
    }
}
