// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.java;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.espalier.fixtures.corpus.ChainCall;
import dev.espalier.fixtures.json.JsonLiteral;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JavaChainWriterTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '`',
            value = {
                "['schema','api_v2'] ~ .schema('api_v2')",
                "['from','bookings'] ~ .from('bookings')",
                "['select'] ~ .select()",
                "['select','*, a(b)'] ~ .select('*, a(b)')",
                "['select','*',{'count':'exact','head':true}] ~ .select('*', count(EXACT), head())",
                "['select','*',{'count':'planned'}] ~ .select('*', count(PLANNED))",
                "['select','*',{'count':'estimated','head':false}] ~ .select('*', count(ESTIMATED))",
                "['select','*',{'head':true}] ~ .select('*', head())",
                "['select','*',{}] ~ .select('*')",
                "['eq','id',8] ~ .eq('id', 8)",
                "['neq','a',true] ~ .neq('a', true)",
                "['gt','a',9.99] ~ .gt('a', 9.99)",
                "['like','a','x%'] ~ .like('a', 'x%')",
                "['regexIMatch','a','^x'] ~ .regexIMatch('a', '^x')",
                "['likeAllOf','a',['x%','%y']] ~ .likeAllOf('a', List.of('x%', '%y'))",
                "['is','a',null] ~ .is('a', null)",
                "['is','a',false] ~ .is('a', false)",
                "['isDistinct','a',null] ~ .isDistinct('a', null)",
                "['in','a',[]] ~ .in('a', List.of())",
                "['in','a',[1,2147483648,'x']] ~ .in('a', List.of(1, 2147483648L, 'x'))",
                "['notIn','a',[1,null]] ~ .notIn('a', Arrays.asList(1, null))",
                "['contains','a',[['x'],['y',null]]] ~ .contains('a', List.of(List.of('x'), Arrays.asList('y', null)))",
                "['contains','a','[1,2)'] ~ .contains('a', '[1,2)')",
                "['containedBy','a',{}] ~ .containedBy('a', Json.of('{}'))",
                "['overlaps','a',[1]] ~ .overlaps('a', List.of(1))",
                "['rangeAdjacent','a','[1,2)'] ~ .rangeAdjacent('a', '[1,2)')",
                "['textSearch','a','q'] ~ .textSearch('a', 'q')",
                "['textSearch','a','q',{}] ~ .textSearch('a', 'q')",
                "['textSearch','a','q',{'config':'english'}] ~ .textSearch('a', 'q', fts().config('english'))",
                "['textSearch','a','q',{'type':'websearch'}] ~ .textSearch('a', 'q', websearch())",
                "['textSearch','a','q',{'config':'x','type':'plain'}] ~ .textSearch('a', 'q', plain().config('x'))",
                "['match',{'a':1,'b.c':'x','d':null}] ~ .match(Row.of('a', 1).and('b.c', 'x').and('d', null))",
                "['not','a','in','(1,2)'] ~ .not('a', 'in', '(1,2)')",
                "['not','a','is',null] ~ .not('a', 'is', null)",
                "['filter','a','equals',1] ~ .filter('a', 'equals', 1)",
                "['or','a.eq.1,b.eq.2'] ~ .or('a.eq.1,b.eq.2')",
                "['or','a.eq.1',{'referencedTable':'x'}] ~ .or('a.eq.1', referencedTable('x'))",
                "['or','a.eq.1',{'foreignTable':'x'}] ~ .or('a.eq.1', referencedTable('x'))",
                "['order','a'] ~ .order('a')",
                "['order','a',{'ascending':false,'nullsFirst':false}] ~ .order('a', descending().nullsLast())",
                "['order','a',{'nullsFirst':true}] ~ .order('a', ascending().nullsFirst())",
                "['order','a',{'referencedTable':'x'}] ~ .order('a', ascending().referencedTable('x'))",
                "['limit',5] ~ .limit(5)",
                "['limit',2,{'referencedTable':'x'}] ~ .limit(2, referencedTable('x'))",
                "['range',1,2,{'foreignTable':'x'}] ~ .range(1, 2, referencedTable('x'))",
                "['maybeSingle'] ~ .maybeSingle()",
                "['insert',{'a':1,'b':null,'c':[1],'d':{'e':1.50}}] ~ .insert(Row.of('a', 1).and('b', null).and('c', List.of(1)).and('d', Json.of('{\\'e\\':1.50}')))",
                "['insert',[{'a':1},{}],{'count':'exact','defaultToNull':false}] ~ .insert(List.of(Row.of('a', 1), Map.of()), count(EXACT), missingAsDefault())",
                "['insert',[],{'defaultToNull':true}] ~ .insert(List.of())",
                "['upsert',{'a':1},{'onConflict':'a,b','ignoreDuplicates':true}] ~ .upsert(Row.of('a', 1), onConflict('a,b'), ignoreDuplicates())",
                "['update',{'a':1},{'count':'exact'}] ~ .update(Row.of('a', 1), count(EXACT))",
                "['delete'] ~ .delete()",
                "['delete',{'count':'planned'}] ~ .delete(count(PLANNED))",
                "['rpc','f'] ~ .rpc('f')",
                "['rpc','f',{},{'get':true}] ~ .rpc('f', Map.of(), get())",
                "['rpc','f',[1,{'a':2}],{'head':true,'count':'exact'}] ~ .rpc('f', Json.of('[1,{\\'a\\':2}]'), count(EXACT), head())",
                "['maxAffected',2] ~ .maxAffected(2)",
                "['rollback'] ~ .rollback()",
                "['explain'] ~ .explain()",
                "['explain',{'verbose':true,'format':'json','wal':false}] ~ .explain(JSON, VERBOSE)"
            })
    void eachCallHasItsFormInJava(String call, String java) {
        assertThat(write(call)).isEqualTo("supabase" + java.replace('\'', '"'));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '`',
            value = {
                "['setHeader','a','b'] ~ the method setHeader has no form in Java",
                "['insert','a'] ~ insert takes an object or a list as argument 1, not 'a'",
                "['insert',{'a':1},{'onConflict':'a'}] ~ the option onConflict of insert has no form in Java for 'a'",
                "['upsert',{'a':1},{'defaultToNull':0}] ~ the option defaultToNull of upsert has no form in Java for 0",
                "['update'] ~ update lacks argument 1: an object or a list",
                "['delete',{'head':true}] ~ the option head of delete has no form in Java for true",
                "['rpc','f',1] ~ rpc takes an object or a list as argument 2, not 1",
                "['getClass'] ~ the method getClass has no form in Java",
                "['from'] ~ from lacks argument 1: a text",
                "['from','a','b'] ~ from does not take a further argument 'b'",
                "['select',['a']] ~ select takes a text as argument 1, not ['a']",
                "['select','*',{'count':'all'}] ~ the option count of select has no form in Java for 'all'",
                "['select','*',{'count':1}] ~ the option count of select has no form in Java for 1",
                "['select','*',{'head':'yes'}] ~ the option head of select has no form in Java for 'yes'",
                "['select','*',{'get':true}] ~ the option get of select has no form in Java for true",
                "['eq','a',null] ~ eq takes a text, a number, true or false as argument 2, not null",
                "['eq','a',[1]] ~ eq takes a text, a number, true or false as argument 2, not [1]",
                "['eq',1,'a'] ~ eq takes a text as argument 1, not 1",
                "['is','a','null'] ~ is takes true, false or null as argument 2, not 'null'",
                "['in','a','(1)'] ~ in takes a list of values as argument 2, not '(1)'",
                "['in','a',[{}]] ~ in takes a list of values as argument 2, not [{}]",
                "['likeAnyOf','a',[1]] ~ likeAnyOf takes a list of texts as argument 2, not [1]",
                "['overlaps','a',{}] ~ overlaps takes a text or a list of values as argument 2, not {}",
                "['contains','a',[[{}]]] ~ contains takes a text, a list of values or an object as argument 2, not [[{}]]",
                "['match',{}] ~ match takes an object with a value for each column as argument 1, not {}",
                "['match',{'a':[1]}] ~ match takes an object with a value for each column as argument 1, not {'a':[1]}",
                "['textSearch','a','q',{'type':'raw'}] ~ the option type of textSearch has no form in Java for 'raw'",
                "['or','a','b'] ~ or takes an object with options as argument 2, not 'b'",
                "['or','a',{'table':'x'}] ~ the option table of or has no form in Java for 'x'",
                "['or','a',{'foreignTable':'x','referencedTable':'y'}] ~ the option foreignTable of or has no form in Java for 'x'",
                "['order','a',{'ascending':1}] ~ the option ascending of order has no form in Java for 1",
                "['order','a',{'nullslast':true}] ~ the option nullslast of order has no form in Java for true",
                "['limit','5'] ~ limit takes a number as argument 1, not '5'",
                "['limit',5,6] ~ limit takes an object with options as argument 2, not 6",
                "['single',1] ~ single does not take a further argument 1",
                "['explain',{'format':'xml'}] ~ the option format of explain has no form in Java for 'xml'",
                "['explain',{'timing':true}] ~ the option timing of explain has no form in Java for true",
                "['eq','a',1e99999] ~ the number 1e99999 is beyond reach"
            })
    void whatHasNoFormIsNamed(String call, String message) {
        assertThatThrownBy(() -> write(call))
                .isInstanceOf(UnknownChainException.class)
                .hasMessage(message.replace('\'', '"'));
    }

    @Test
    void aChainIsWrittenCallByCallWithItsImports() {
        JavaChain chain = JavaChainWriter.write(
                ChainCall.chain(
                        JsonLiteral.parse(
                                "[[\"from\",\"head\"],[\"select\",\"*\",{\"count\":\"exact\"}],[\"in\",\"a\",[1]],[\"gt\",\"b\",1.50]]")));
        assertThat(chain.text()).isEqualTo("""
                        supabase.from("head")
                            .select("*", count(EXACT))
                            .in("a", List.of(1))
                            .gt("b", new BigDecimal("1.50"))""");
        assertThat(chain.imports())
                .containsExactly(
                        "java.math.BigDecimal",
                        "java.util.List",
                        "static dev.espalier.supabase.option.CountMethod.EXACT",
                        "static dev.espalier.supabase.option.SelectOption.count");
    }

    @Test
    void aChainWithoutACallIsAnError() {
        assertThatThrownBy(() -> JavaChainWriter.write(List.of())).hasMessage("the chain has no call");
    }

    private static String write(String call) {
        JsonLiteral chain = JsonLiteral.parse("[" + call.replace('\'', '"') + "]");
        return JavaChainWriter.write(ChainCall.chain(chain)).text();
    }
}
